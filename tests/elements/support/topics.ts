import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/topic-finder/define.js';
import type { TopicFinderElement } from '../../../src/elements/topic-finder/topic-finder-element.js';
import { officeDocument } from './office-document.js';
import { part, parts, wordsOf } from './printed.js';

/** Monday, before everything that the document has. */
export const monday = '2026-11-23T09:00';

/** Topics with one service, with two, with none; an offer that is no topic. */
export const topicDocument = (given: object = {}) =>
  officeDocument(
    {},
    {
      partners: [
        { id: 'awo', name: 'AWO', telephone: ['0631 4710 121'] },
        { id: 'drk', name: 'DRK', email: 'drk@example.org' },
      ],
      topics: [
        { id: 'wohngeld', name: 'Wohngeld', synonyms: [{ de: 'Miete', en: 'rent' }] },
        { id: 'buergergeld', name: 'Bürgergeld', synonyms: ['Hartz IV', 'Geld vom Amt'] },
        { id: 'kita', name: 'Kinderbetreuung' },
      ],
      services: [
        {
          id: 'sozialberatung',
          name: 'Sozialberatung',
          providers: ['awo'],
          topics: ['wohngeld', 'buergergeld'],
          isAccessibleForFree: true,
          confidential: true,
          languages: ['de', 'tr'],
          hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }],
          overrides: [{ on: ['2026-12-01'], status: 'cancelled', note: 'Fortbildung' }],
        },
        {
          id: 'formularhilfe',
          name: 'Formularhilfe',
          providers: ['drk'],
          topics: ['buergergeld'],
          booking: 'required',
        },
        { id: 'lesekreis', name: 'Lesekreis', kind: 'activity', description: 'Jeden Monat ein Buch.' },
      ],
      ...given,
    },
  );

interface Given {
  readonly data?: unknown;
  readonly [attribute: string]: unknown;
}

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const topicFinder = async ({ data, ...attributes }: Given, around: Record<string, string> = {}) => {
  const element = document.createElement('topic-finder');
  element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around)) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};

export const field = (element: TopicFinderElement) => part(element, 'search-field') as HTMLInputElement;

/** The words of all parts of a name. */
export const said = (element: Element, name: string) => parts(element, name).map(wordsOf);

/** What the live region says. */
export const spoken = (element: TopicFinderElement) =>
  wordsOf(element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!);

/** The suggestions, once the search is there. */
export const suggested = (element: TopicFinderElement) => said(element, 'option');

/** Types, as a keyboard or a paste does, and waits for what the search finds. */
export const type = async (element: TopicFinderElement, text: string) => {
  const input = field(element);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  if (text.trim()) await waitUntil(() => spoken(element), 'found', { timeout: 30_000 });
};

/** Takes a topic from the list. */
export const press = async (element: TopicFinderElement, name: string) => {
  parts(element, 'choice')
    .find((button) => wordsOf(button).startsWith(name))!
    .click();
  await element.updateComplete;
};

/** The services that help, once what shows them is there. */
export const answered = async (element: TopicFinderElement) => {
  await waitUntil(() => part(element, 'service'), 'an answer', { timeout: 30_000 });
  return element;
};
