import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/partner-contacts/define.js';
import type { PartnerContactsElement } from '../../../src/elements/partner-contacts/partner-contacts-element.js';
import { officeDocument } from './office-document.js';

interface Given {
  readonly data?: unknown;
  readonly [attribute: string]: unknown;
}

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const partnerContacts = async ({ data, ...attributes }: Given, around?: Record<string, string>) => {
  const element = document.createElement('partner-contacts');
  element.innerHTML = '<p>AWO: 0631-892 31 19</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around ?? {})) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};

/** All of a part, in their order. */
export const partsOf = (element: PartnerContactsElement, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`),
];

/** Their words. */
export const wordsOf = (element: PartnerContactsElement, name: string) =>
  partsOf(element, name).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const associations = ['awo', 'drk'].map((id) => ({
  id,
  name: id.toUpperCase(),
  description: 'Betreuungsverein',
  people: [
    { name: `Frau ${id}`, role: 'Ansprechpartnerin', telephone: ['0631 892 31 19'], email: `${id}@example.org` },
  ],
}));

/** Two associations that take turns, and one that has an offer without times. */
export const partnerDocument = (parts: object = {}) =>
  officeDocument(
    {},
    {
      partners: [
        ...associations,
        { id: 'bau', name: 'Bau AG', links: [{ name: 'Webseite', url: 'https://example.org/' }] },
      ],
      services: [
        {
          id: 'betreuung',
          name: 'Betreuungsvereine',
          providers: ['awo', 'drk'],
          rotation: {},
          topics: ['vorsorge'],
          hours: [{ byDay: ['1WE'], startTime: '09:00', endTime: '10:30' }],
        },
        { id: 'fest', name: 'Hoffest', kind: 'activity', providers: ['bau'] },
      ],
      topics: [
        { id: 'vorsorge', name: 'Vorsorge', synonyms: ['Vollmacht'] },
        { id: 'bauen', name: 'Bauen' },
      ],
      ...parts,
    },
  );

/** So many organisations that one can search. */
export const manyPartners = (count: number) =>
  partnerDocument({
    partners: Array.from({ length: count }, (_, i) => ({
      id: `p${i}`,
      name: i === 3 ? 'Schlüsselverein' : `Verein ${i}`,
    })),
    services: [],
  });
