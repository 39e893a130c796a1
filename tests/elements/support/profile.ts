import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/office-profile/define.js';
import { officeDocument } from './office-document.js';

interface Given {
  readonly data?: unknown;
  readonly [attribute: string]: unknown;
}

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const officeProfile = async ({ data, ...attributes }: Given, around: Record<string, string> = {}) => {
  const element = document.createElement('office-profile');
  element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around)) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};

/** An office that tells something of every kind about itself. */
export const profileDocument = (office: object = {}, parts: object = {}) =>
  officeDocument(
    {
      description: 'Ein offenes Haus.',
      audience: 'Alle im Viertel',
      people: [
        { name: 'Anna Ott', role: 'Leitung', telephone: ['0631 1234'] },
        { role: 'Hausmeister', absent: true },
      ],
      sections: [
        { name: 'Ziele', text: 'Was uns wichtig ist:', items: ['Nachbarschaft', 'Zusammenhalt'] },
        { name: 'Meilensteine', items: ['November 2000: Der Anfang', '2007: Das Haus'] },
      ],
      affiliations: [
        { role: 'operator', name: 'Verein', validFrom: '2012-11' },
        { role: 'operator', name: 'Stadt', validThrough: '2012-10' },
      ],
      ...office,
    },
    {
      partners: [
        { id: 'awo', name: 'AWO', sections: [{ name: 'Leitbild', text: 'Gemeinsam.' }] },
        { id: 'drk', name: 'DRK' },
      ],
      services: [
        {
          id: 'lesekreis',
          name: 'Lesekreis',
          kind: 'activity',
          providers: ['awo'],
          hours: [{ byDay: ['FR'], startTime: '18:00', endTime: '20:00', validThrough: '2026-11-27' }],
        },
        { id: 'box', name: 'Tauschbox', kind: 'facility', duringOfficeHours: true },
        { id: 'rat', name: 'Beratung', hours: [{ byDay: ['MO'], startTime: '10:00' }] },
      ],
      ...parts,
    },
  );

/** The levels of the headings, in their order. */
export const outlineOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    ({ tagName, textContent }) => `${tagName} ${textContent.trim()}`,
  );
