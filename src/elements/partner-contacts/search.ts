import { html } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { PartnerView } from '../../core/views/partner-contacts-types.js';
import { searchPartners } from '../../core/views/partner-search.js';
import { found, searchLabel } from '../../core/wording/partner-search-sentences.js';
import { phraseText } from '../../core/wording/phrase.js';
import type { Words } from '../../core/wording/words.js';
import { phrase } from '../shared/phrase.js';

/** The partners in which what was typed is found, and the field in which one types. */
export const search = (
  document: OfficeDocument,
  partners: readonly PartnerView[],
  typed: string,
  onInput: (event: Event) => void,
  words: Words,
) => {
  const shown = searchPartners(document, partners, typed.trim());
  const field = html`
    <label part="search" class="stack"
      >${phrase(searchLabel(words))}
      <input part="search-field" type="search" autocomplete="off" @input=${onInput} />
    </label>
    <p part="count" class="small" role="status">
      ${typed.trim() ? phraseText(found(shown.length, partners.length, words)) : ''}
    </p>
  `;
  return { shown, field };
};
