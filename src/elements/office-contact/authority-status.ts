import { html, nothing } from 'lit';
import type { AuthorityNow } from '../../core/views/office-contact-types.js';
import { paragraphs } from '../shared/list.js';
import { paragraph } from '../shared/phrase.js';
import { stateIcon } from '../shared/state-icon.js';

// What is only needed where something in the contact depends on hours: the time engine, and what is said with it.
export { officeContactNow } from '../../core/views/office-contact-now.js';
export { ScheduleController } from '../shared/schedule-controller.js';

/** Whether those in charge are there, and when they usually are. */
export const authorityStatus = ({ state, closesSoon, sentence, next, hours }: AuthorityNow) => html`
  ${
    state
      ? html`<div part="status status-${state}" class="status" data-state=${state}>
          ${stateIcon(state, closesSoon)}
          <div>${paragraph('sentence', sentence, 'strong')} ${paragraph('next', next, 'small')}</div>
        </div>`
      : nothing
  }
  ${paragraphs('hours', hours, 'small')}
`;
