import { html, nothing } from 'lit';
import type { NextConsultationStanding } from '../../core/views/next-consultation-types.js';
import { phraseText } from '../../core/wording/phrase.js';
import { paragraphs } from './list.js';
import { paragraph } from './phrase.js';

/** Services that name no dates. */
export const undatedBlock = ({ undated, undatedHeading }: NextConsultationStanding) =>
  undated.length
    ? html`<div class="stack undated">
        ${paragraph('undated-heading', undatedHeading, 'name')}
        <ul part="undated" aria-label=${phraseText(undatedHeading ?? [])}>
          ${undated.map(
            ({ name, by, description, details }) =>
              html`<li part="service" class="stack">
                ${paragraph('name', name)} ${paragraph('by', by)} ${paragraph('description', description, 'small')}
                ${paragraphs('detail', details, 'small')}
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
