import { html, nothing } from 'lit';
import type { WeekButton, WeekPagerView } from '../../core/views/week-pager-view.js';
import { phraseText } from '../../core/wording/phrase.js';
import { addSheet } from '../shared/add-sheet.js';
import { buttonStyles } from '../shared/button-styles.js';
import { phrase } from '../shared/phrase.js';
import { weekPagerStyles } from './week-pager-styles.js';

// Loaded only where weeks can be leafed through.

export { weekPagerView } from '../../core/views/week-pager-view.js';

type Show = (monday: string) => void;

// Arrows of the kind that turn by themselves in text that runs from the right.
// At the end of the way a button stays where it is, or the focus would be lost.
const turn = (part: string, arrow: string, { label, monday }: WeekButton, show: Show) => html`
  <button
    part="week-button ${part}"
    class="turn"
    type="button"
    aria-label=${phraseText(label)}
    title=${phraseText(label)}
    aria-disabled=${monday ? nothing : 'true'}
    @click=${() => monday && show(monday)}
  >
    <span aria-hidden="true">${arrow}</span>
  </button>
`;

/** The week that is shown, between the ways to the one before and the one after. */
export const weekPager = ({ label, name, previous, next, current }: WeekPagerView, root: Node, show: Show) => {
  addSheet(root, buttonStyles);
  addSheet(root, weekPagerStyles);
  return html`
    <div part="week-pager" class="pager" role="group" aria-label=${phraseText(name)}>
      ${turn('week-previous', '‹', previous, show)}
      <p part="week-label" class="label" aria-live="polite">${phrase(label)}</p>
      ${turn('week-next', '›', next, show)}
      ${
        current
          ? html`<button
              part="week-button week-current"
              type="button"
              @click=${() => current.monday && show(current.monday)}
            >
              ${phrase(current.label)}
            </button>`
          : nothing
      }
    </div>
  `;
};
