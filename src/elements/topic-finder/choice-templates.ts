import { html, nothing } from 'lit';
import type { TopicChoice } from '../../core/views/topic-finder-types.js';
import type { Phrase } from '../../core/wording/phrase.js';
import { phrase } from '../shared/phrase.js';

/** What a choice says: its name, and what it is. */
export const choiceWords = ({ name, hint }: TopicChoice) => html`
  <span part="choice-name" class="strong">${phrase(name)}</span>
  ${hint ? html`<span part="hint" class="small">${phrase(hint)}</span>` : nothing}
`;

/** A plain list of what one can choose, each a button. */
export const choiceList = (part: string, choices: readonly TopicChoice[], choose: (choice: TopicChoice) => void) =>
  choices.length
    ? html`<ul part=${part} class="choices columns">
        ${choices.map(
          (choice) =>
            html`<li>
              <button part="choice" class="choice" type="button" data-key=${choice.key} @click=${() => choose(choice)}>
                ${choiceWords(choice)}
              </button>
            </li>`,
        )}
      </ul>`
    : nothing;

/** What there is besides topics, folded away where there are topics. */
export const moreChoices = (
  label: Phrase | undefined,
  choices: readonly TopicChoice[],
  choose: (choice: TopicChoice) => void,
) => {
  const all = choiceList('more-choices', choices, choose);
  return label
    ? html`<details part="more" class="more">
        <summary part="more-label">${phrase(label)} (${choices.length})</summary>
        ${all}
      </details>`
    : all;
};
