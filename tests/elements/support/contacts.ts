import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/office-contact/define.js';
import '../../../src/elements/office-notices/define.js';
import { part } from './printed.js';

interface Given {
  readonly data?: unknown;
  readonly [attribute: string]: unknown;
}

type Tag = 'office-contact' | 'office-notices';

/** An element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
const mounted = async <Name extends Tag>(tag: Name, { data, ...attributes }: Given, around: Record<string, string>) => {
  const element = document.createElement(tag);
  element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around)) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};

export const officeContact = (given: Given, around: Record<string, string> = {}) =>
  mounted('office-contact', given, around);

export const officeNotices = (given: Given, around: Record<string, string> = {}) =>
  mounted('office-notices', given, around);

/** When what depends on hours is there, too, which is loaded on demand. */
export const withHours = async (element: Element) => {
  await waitUntil(() => part(element, 'hours'), 'hours', { timeout: 30_000 });
  return element;
};

/** An office that somebody else is in charge of, with a way to be reached of every kind. */
export const contactDocument = (office: object = {}, parts: object = {}) => ({
  schemaVersion: '1.0',
  language: 'de',
  region: 'DE-RP',
  asOf: '2026-11',
  places: [
    {
      id: 'hof',
      name: 'Ahornhof',
      address: { streetAddress: 'Hofstraße 3', postalCode: '67655', addressLocality: 'Kaiserslautern' },
      directions: 'Eingang im Hof',
      wheelchair: 'limited',
      access: 'Klingel an der Rampe',
    },
    { id: 'rathaus', name: 'Rathaus', address: { streetAddress: 'Markt 1', addressLocality: 'Kaiserslautern' } },
  ],
  offices: [
    {
      id: 'west',
      name: 'Stadtteilbüro West',
      place: 'hof',
      telephone: ['0631 4710 120', '0171 39200 12'],
      faxNumber: '0631 4710 121',
      email: 'west@example.org',
      links: [{ name: 'Kontaktformular', url: 'https://example.org/kontakt' }],
      people: [
        { name: 'Ina Ott', role: 'Quartiersmanagerin', telephone: ['0631 4710 122'], languages: ['de', 'ru'] },
        { role: 'Hausmeister', absent: true, substitute: { name: 'Herr Kern', telephone: ['0631 4710 123'] } },
      ],
      affiliations: [{ role: 'authority', organisation: 'amt' }],
      ...office,
    },
    {
      id: 'amt',
      name: 'Amt für Soziales',
      place: 'rathaus',
      telephone: ['0631 365 0'],
      hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '08:00', endTime: '12:00' }],
    },
  ],
  ...parts,
});
