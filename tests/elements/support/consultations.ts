import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/next-consultation/define.js';
import { officeDocument } from './office-document.js';
import { part, parts, wordsOf } from './printed.js';

/** Monday, before everything that the document has. */
export const monday = '2026-11-23T09:00';

/** A document with a consultation of every kind. */
export const consultations = (services: readonly object[] = [], parts: object = {}) =>
  officeDocument(
    { place: 'hof' },
    {
      places: [
        { id: 'hof', name: 'Ahornhof', address: { streetAddress: 'Hofstraße 3', addressLocality: 'Kaiserslautern' } },
        { id: 'schule', name: 'Schule am Ring' },
      ],
      partners: [
        { id: 'awo', name: 'AWO', telephone: ['0631 4710 121'] },
        { id: 'drk', name: 'DRK' },
      ],
      topics: [
        { id: 'geld', name: 'Geld' },
        { id: 'pflege', name: 'Pflege' },
      ],
      services: [
        {
          id: 'pflegeberatung',
          name: 'Pflegeberatung',
          description: 'Hilfe, wenn zu Hause jemand Pflege braucht.',
          audience: 'Angehörige',
          providers: ['awo'],
          topics: ['pflege'],
          hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }],
        },
        {
          id: 'schuldnerberatung',
          name: 'Schuldnerberatung',
          providers: ['drk', 'awo'],
          rotation: { startDate: '2026-11-25' },
          topics: ['geld'],
          place: 'schule',
          hours: [{ byDay: ['WE'], startTime: '14:00', endTime: '16:00' }],
          overrides: [
            { on: ['2026-12-02'], status: 'cancelled', note: 'Fortbildung' },
            { on: ['2026-12-09'], movedTo: '2026-12-10T17:00' },
          ],
        },
        { id: 'lesekreis', name: 'Lesekreis', kind: 'activity', hours: [{ byDay: ['FR'], startTime: '18:00' }] },
        ...services,
      ],
      ...parts,
    },
  );

interface Given {
  readonly data?: unknown;
  readonly now?: string;
  readonly [attribute: string]: unknown;
}

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const nextConsultation = async ({ data, ...attributes }: Given, around: Record<string, string> = {}) => {
  const element = document.createElement('next-consultation');
  element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around)) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};

/** Each date as it is heard: when, what, who, remarks, where, details, without the button. */
export const heard = (element: Element): readonly string[] =>
  parts(element, 'date').map((date) => {
    const copy = date.cloneNode(true) as Element;
    copy.querySelector('button')?.remove();
    copy.querySelectorAll('p').forEach((paragraph) => paragraph.append(' '));
    return wordsOf(copy);
  });

/** The services whose dates are shown, in their order. */
export const names = (element: Element): readonly string[] => parts(element, 'name').map(wordsOf);

/** The button of the first date. */
export const button = (element: Element) => part(element, 'calendar') as HTMLButtonElement;
