import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/consultation-calendar/define.js';
import type { ConsultationCalendarElement } from '../../../src/elements/consultation-calendar/consultation-calendar-element.js';
import { part, parts, rootOf } from './printed.js';

interface Given {
  readonly data?: unknown;
  readonly [attribute: string]: unknown;
}

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const consultationCalendar = async ({ data, ...attributes }: Given, around: Record<string, string> = {}) => {
  const element = document.createElement('consultation-calendar');
  element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around)) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};

/** The same, when its month is there. */
export const month = async (given: Given, around?: Record<string, string>) => {
  const element = await consultationCalendar({ view: 'month', ...given }, around);
  await waitUntil(() => part(element, 'month'), 'the month', { timeout: 30_000 });
  return element;
};

export const shown = (element: ConsultationCalendarElement) =>
  waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });

/** The day that has the focus, or `undefined`. */
export const focused = (element: ConsultationCalendarElement) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['date'];

/** The cell of a day. */
export const cellOf = (element: ConsultationCalendarElement, date: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-date='${date}']`)!;

/** The day that is chosen. */
export const chosen = (element: ConsultationCalendarElement) =>
  parts(element, 'cell').flatMap((cell) =>
    cell.getAttribute('aria-selected') === 'true' ? (cell.dataset['date'] ?? []) : [],
  );

/** Presses a button of the element, and waits for what it does. */
export const press = async (element: ConsultationCalendarElement, name: string) => {
  (part(element, name) as HTMLButtonElement).click();
  await element.updateComplete;
};
