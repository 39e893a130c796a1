import { html } from 'lit';
import type { NoticeView } from '../../core/views/office-notices-types.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';

/** One notice; `level` is that of its heading, where it is news, 0: it is no heading. */
export const noticeItem =
  (level: number) =>
  ({ kind, isNow, when, title, text, about, links }: NoticeView) => {
    const name = html`<span part="title">${phrase(title)}</span>`;
    return html`
      <li part="notice notice-${kind} ${isNow ? 'notice-now' : ''}" class="notice stack ${kind} ${isNow ? 'now' : ''}">
        ${paragraph('when', when, 'when small')}
        ${kind === 'news' && level > 0 ? heading(Math.min(level, 6), name) : html`<p class="heading">${name}</p>`}
        ${text.map((sentence) => paragraph('text', sentence))} ${paragraph('about', about, 'small')}
        ${paragraph('links', links)}
      </li>
    `;
  };
