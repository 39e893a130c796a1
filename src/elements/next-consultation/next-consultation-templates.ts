import { html, nothing } from 'lit';
import type { NextConsultationView } from '../../core/views/next-consultation-types.js';
import { phraseText } from '../../core/wording/phrase.js';
import { dateItem, type Save } from '../shared/date-item.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';

/** One way for the dates to look. */
interface Layout {
  /** How many dates, where nobody says. */
  readonly limit: number;
  /** Beside a date nothing is said of what has none. */
  readonly isShort?: boolean;
  readonly print: (view: NextConsultationView, headingLevel: number, save: Save) => unknown;
}

const dates = (view: NextConsultationView, headingLevel: number, save: Save, look: 'list' | 'card') => html`
  ${heading(headingLevel, phrase(view.heading))} ${paragraph('preview', view.now.preview, 'preview small')}
  ${
    view.now.dates.length
      ? html`<ol part="dates" class=${look} aria-label=${phraseText(view.heading)}>
          ${view.now.dates.map(dateItem({ addToCalendar: view.now.addToCalendar, save, isCard: look === 'card' }))}
        </ol>`
      : nothing
  }
`;

/** Every date in one line, the heading before the first. */
const lines = ({ heading: label, now }: NextConsultationView) => html`
  ${paragraph('preview', now.preview, 'preview small')}
  ${now.dates.map(
    ({ sentence }, i) =>
      html`<p part="line">
        ${i ? nothing : html`<strong part="heading">${phrase(label)}:</strong> `}${phrase(sentence)}
      </p>`,
  )}
`;

const list: Layout = { limit: 5, print: (...all) => dates(...all, 'list') };
const card: Layout = { limit: 1, print: (...all) => dates(...all, 'card') };
const line: Layout = { limit: 1, isShort: true, print: lines };

/** What `view` names. */
export const layoutOf = (view: string): Layout => (view === 'card' ? card : view === 'line' ? line : list);
