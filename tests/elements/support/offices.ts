import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/office-list/define.js';
import type { OfficeListElement } from '../../../src/elements/office-list/office-list-element.js';
import { officeDocument } from './office-document.js';
import { parts, wordsOf } from './printed.js';

interface Given {
  readonly data?: unknown;
  readonly [attribute: string]: unknown;
}

/** Waits for what comes from a module of its own: the fields by which the list is filtered. */
export const settled = async (element: OfficeListElement) => {
  await element.updateComplete;
  await import('../../../src/elements/office-list/office-filters.js');
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const officeList = async ({ data, ...attributes }: Given, around?: Record<string, string>) => {
  const element = document.createElement('office-list');
  element.innerHTML = '<p>Stadtteilbüros: 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around ?? {})) outer.setAttribute(name, value);
  outer.append(element);
  await settled(element);
  return element;
};

/** The words of all parts of a name. */
export const textsOf = (element: OfficeListElement, name: string) => parts(element, name).map(wordsOf);

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** On weekdays from one hour to another. */
export const hours = (startTime: string, endTime: string, rule: object = {}) => [
  { byDay: workdays, startTime, endTime, ...rule },
];

/** Five offices: one open in the morning, one perhaps, one at noon, one in the afternoon, one that nobody knows of. */
export const townDocument = (parts: object = {}) =>
  officeDocument(
    {},
    {
      offices: [
        {
          id: 'nord',
          name: 'Nordbüro',
          hours: hours('14:00', '16:00'),
          place: 'haus',
          languages: ['de', 'tr'],
          links: [{ name: 'Seite', url: '/nord' }],
        },
        { id: 'sued', name: 'Südbüro', hours: hours('09:00', '12:00'), telephone: ['0631 31 09 07 38'] },
        {
          id: 'ost',
          name: 'Ostbüro',
          hours: hours('09:00', '12:00', { status: 'tentative' }),
          telephone: ['0631 892 31 19'],
          people: [{ name: 'Frau A', languages: ['ru'] }],
        },
        { id: 'mitte', name: 'Büro Mitte', hours: hours('12:00', '13:00') },
        { id: 'west', name: 'Westbüro' },
      ],
      places: [
        {
          id: 'haus',
          name: 'Haus am Förstergarten',
          address: { streetAddress: 'Ring 3', postalCode: '67655', addressLocality: 'Kaiserslautern' },
        },
      ],
      services: [
        { id: 'geld', name: 'Sozialberatung', office: 'nord', topics: ['wohngeld'] },
        { id: 'bau', name: 'Bauberatung', office: 'sued', topics: ['bauen'] },
      ],
      topics: [
        { id: 'wohngeld', name: 'Wohngeld' },
        { id: 'bauen', name: 'Bauen' },
        { id: 'pflege', name: 'Pflege' },
      ],
      ...parts,
    },
  );

/** So many offices, one after the other open from nine, ten … on. */
export const manyOffices = (count: number, parts: object = {}) =>
  townDocument({
    offices: Array.from({ length: count }, (_, i) => ({
      id: `b${i}`,
      name: `Büro ${i}`,
      hours: hours(`${9 + (i % 8)}`.padStart(2, '0') + ':00', '18:00'),
    })),
    services: [],
    topics: [],
    ...parts,
  });

/** Thursday, ten o'clock. */
export const thursday = '2026-11-26T10:00';
