import { html, nothing } from 'lit';
import type { ConsultationCalendarView } from '../../core/views/consultation-calendar-types.js';
import { phraseText } from '../../core/wording/phrase.js';
import { phrase } from '../shared/phrase.js';
import type { ChoiceController } from './choice-controller.js';

/** The buttons for list and month, where a page offers both. */
export const viewChoice = ({ choice }: ConsultationCalendarView, reader: ChoiceController) =>
  reader.offered.length > 1
    ? html`<div part="views" class="choice" role="group" aria-label=${phraseText(choice.label)}>
        ${reader.offered.map(
          (look) =>
            html`<button
              part="view view-${look}"
              type="button"
              aria-pressed=${String(look === reader.look)}
              @click=${() => (reader.look = look)}
            >
              ${phrase(choice[look])}
            </button>`,
        )}
      </div>`
    : nothing;
