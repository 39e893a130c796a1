import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/office-hours/define.js';
import type { OfficeHoursElement } from '../../../src/elements/office-hours/office-hours-element.js';

export { officeDocument, openTime } from './office-document.js';

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

export const rootOf = (element: OfficeHoursElement) => element.shadowRoot!.querySelector<HTMLElement>('[part=root]');

/** The first part of a name. */
export const part = (element: OfficeHoursElement, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`);

/** The words of a part as they are read, without what is only seen. */
export const words = (element: OfficeHoursElement, name: string) => {
  const copy = part(element, name)?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelectorAll('[aria-hidden]').forEach((each) => each.remove());
  return copy?.textContent.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
};

/** Whether the fallback is what one sees: it stands in a slot, and nothing else is printed. */
export const showsFallback = (element: OfficeHoursElement) => {
  const fallback = element.querySelector('p')!;
  return fallback.assignedSlot !== null && fallback.offsetHeight > 0 && !rootOf(element);
};

/** The next event of a type. */
export const nextEvent = <Type extends keyof HTMLElementEventMap>(target: EventTarget, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true });
  });
