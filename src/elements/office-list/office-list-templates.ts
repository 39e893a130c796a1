import { html, nothing } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';
import type { OfficeEntryView } from '../../core/views/office-list-types.js';
import type { Source } from '../shared/documents-controller.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { stateIcon } from '../shared/state-icon.js';
import { wordsIn } from './list-options.js';

const tokens = ['status', 'address', 'contact', 'languages'];

/** What `view` names; none that is known: all. */
export const tokensOf = (view: string): readonly string[] => {
  const known = wordsIn(view)?.filter((word) => tokens.includes(word)) ?? [];
  return known.length ? known : tokens;
};

const status = ({ now }: OfficeEntryView) => html`
  <div part="status status-${now.state}" class="status" data-state=${now.state}>
    ${stateIcon(now.state, now.closesSoon)}
    <div class="say">
      ${paragraph('sentence', now.sentence)} ${paragraph('next', now.next)} ${paragraph('call', now.call)}
      ${paragraph('entry-stale', now.stale, 'small')}
    </div>
  </div>
`;

/** One office; `level` is that of its heading, 0: its name is no heading. */
export const entry = (level: number, shown: readonly string[]) => (view: OfficeEntryView) => {
  const { name, standing } = view;
  const title = html`<span part="name">${phrase(name)}</span>`;
  const has = (token: string) => shown.includes(token);
  return html`
    <li part="office" class="office" tabindex="-1">
      <div class="stack what">
        ${level > 0 ? heading(Math.min(level, 6), title) : html`<p class="heading">${title}</p>`}
        ${has('status') ? status(view) : ''}
      </div>
      <div class="stack where">
        ${has('address') ? paragraph('address', standing.address) : ''}
        ${has('contact') ? paragraph('contact', standing.contact) : ''}
        ${has('languages') ? paragraph('languages', standing.languages, 'small') : ''}
        ${paragraph('services', standing.services, 'small')} ${paragraph('as-of', standing.asOf, 'small')}
      </div>
    </li>
  `;
};

/** What is wrong, for the webmaster: with what was asked for, then with each document, by its address where there are several. */
export const problemLists = (
  sources: readonly Source[],
  faults: readonly Problem[],
  print: (problems: readonly Problem[], document?: OfficeDocument) => unknown,
) => {
  if (faults.length) return print(faults);
  return sources.map(({ address, loaded }) => {
    const list = loaded ? print(loaded.problems, loaded.document) : nothing;
    return address && sources.length > 1 && list !== nothing
      ? [html`<p part="source" class="small"><code>${address}</code></p>`, list]
      : list;
  });
};
