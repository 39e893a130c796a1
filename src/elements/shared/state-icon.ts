import { html, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { OfficeHoursNow } from '../../core/views/office-hours-types.js';

type OpeningState = OfficeHoursNow['state'];

// What is certain is a full disc with a hole in its shape, what isn't is an outline: two marks that need no colour.
const disc = (hole: string) =>
  svg`<path fill="currentColor" fill-rule="evenodd" d="M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18z${hole}" />`;
const outline = (lines: string) =>
  svg`<path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${lines}" />`;
const ring = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z';

const icons: Readonly<Record<OpeningState, SVGTemplateResult>> = {
  open: disc('M5 10.4l1.6-1.6l2.2 2.2l4.6-4.6l1.6 1.6l-6.2 6.2z'),
  closed: disc('M5.2 8.7v2.6h9.6v-2.6z'),
  tentative: outline(`${ring}M7.8 7.9a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.6M10 14.3v.1`),
  'by-appointment': outline('M3 4.5h14v13h-14zM3 8.7h14M7 2.3v3.4M13 2.3v3.4M7.4 13l1.9 1.9l3.4-3.4'),
  unknown: outline(`${ring}M10 9.6v4.4M10 6.2v.1`),
};
const clock = outline(`${ring}M10 5.6v4.6l2.8 1.7`);

/** A small picture of a state; decoration, because the sentence beside it says it in words. */
export const stateIcon = (state: OpeningState, closesSoon = false) =>
  html`<svg part="icon" class="icon" viewBox="0 0 20 20" aria-hidden="true">${closesSoon ? clock : icons[state]}</svg>`;
