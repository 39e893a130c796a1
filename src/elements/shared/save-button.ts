import { css, html, nothing } from 'lit';
import { phraseText, type Phrase } from '../../core/wording/phrase.js';
import { phrase } from './phrase.js';
import type { WantedContact } from './save-contact.js';

/** What is needed for saving contacts. */
export interface SaveButton {
  readonly label: Phrase;
  readonly save: (wanted: WantedContact) => void;
}

/** Whether there is anything to save: a number, an address, a page. */
const canReach = (contact: readonly Phrase[]) =>
  contact.flat().some((part) => typeof part === 'object' && 'href' in part);

/** The button that saves whoever can be reached by what is said in `contact`; otherwise nothing. */
export const saveButton = (
  { label, save }: SaveButton,
  who: Phrase,
  contact: readonly Phrase[],
  wanted: WantedContact,
) =>
  canReach(contact)
    ? html`
        <button
          part="save"
          class="small"
          type="button"
          aria-label="${phraseText(label)}: ${phraseText(who)}"
          @click=${() => save(wanted)}
        >
          ${phrase(label)}
        </button>
      `
    : nothing;

/** It looks like a word of the text, not like what the page is about. */
export const saveButtonStyles = css`
  button {
    position: relative;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
    font-family: inherit;
    margin-block-start: 0.75em;
    padding: 0.4em 0;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  /* What a finger can hit is higher than what one sees, but not by what it would hit above. */
  button::before {
    content: '';
    position: absolute;
    inset: 0 0 -0.5em;
  }
  button:hover {
    text-decoration-style: solid;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
