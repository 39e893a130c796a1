import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/office-hours/define.js';

export { officeDocument, openTime } from './office-document.js';
export { nextEvent, part, rootOf, showsFallback, words } from './printed.js';

interface Given {
  readonly data?: unknown;
  readonly now?: string;
  readonly [attribute: string]: unknown;
}

/** The element in the page, with attributes and `data`, as far as it gets without waiting for a network. */
export const officeHours = async ({ data, ...attributes }: Given, around?: Record<string, string>) => {
  const element = document.createElement('office-hours');
  element.innerHTML = '<p>Di und Do 10–12 Uhr</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (data !== undefined) element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around ?? {})) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  return element;
};
