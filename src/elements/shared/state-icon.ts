import { html } from 'lit';
import type { OfficeHoursNow } from '../../core/views/office-hours-types.js';

type State = OfficeHoursNow['state'];

const disc = 'M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18z';
const ring = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z';

const shapes: Readonly<Record<State | 'soon', string>> = {
  open: `${disc}M5 10.4l1.6-1.6l2.2 2.2l4.6-4.6l1.6 1.6l-6.2 6.2z`,
  soon: `${ring}M10 5.6v4.6l2.8 1.7`,
  closed: `${disc}M5.2 8.7v2.6h9.6v-2.6z`,
  tentative: `${ring}M7.8 7.9a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.6M10 14.3v.1`,
  'by-appointment': 'M3 4.5h14v13h-14zM3 8.7h14M7 2.3v3.4M13 2.3v3.4M7.4 13l1.9 1.9l3.4-3.4',
  unknown: `${ring}M10 9.6v4.4M10 6.2v.1`,
};

/**
 * A small picture of a state; decoration, because the sentence beside it says it in words. What is certain is a full
 * disc with a hole in its shape, what isn't is drawn in lines: two marks that need no colour.
 */
export const stateIcon = (state: State, closesSoon: boolean) => {
  const shape = shapes[closesSoon ? 'soon' : state];
  return html`<svg part="icon" class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path class=${shape.startsWith(disc) ? 'disc' : 'lines'} fill-rule="evenodd" d=${shape} />
  </svg>`;
};
