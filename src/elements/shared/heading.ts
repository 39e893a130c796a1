import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

const levels: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="heading" class="heading">${content}</h1>`,
  (content) => html`<h2 part="heading" class="heading">${content}</h2>`,
  (content) => html`<h3 part="heading" class="heading">${content}</h3>`,
  (content) => html`<h4 part="heading" class="heading">${content}</h4>`,
  (content) => html`<h5 part="heading" class="heading">${content}</h5>`,
  (content) => html`<h6 part="heading" class="heading">${content}</h6>`,
];

/** A heading of the page's outline, level 1–6; any other level: none. */
export const heading = (level: number, content: unknown) => levels[level - 1]?.(content) ?? nothing;
