import { html, nothing } from 'lit';
import type { TopicChoice, TopicField } from '../../core/views/topic-finder-types.js';
import { phraseText } from '../../core/wording/phrase.js';
import { phrase } from '../shared/phrase.js';
import { choiceWords } from './choice-templates.js';
import type { FinderController } from './finder-controller.js';

const idOf = (index: number): string => `option-${index}`;

const optionAt = (target: Element): number =>
  Number(target.closest('[role=option]')?.id.slice(idOf(0).length - 1) ?? -1);

const option = (choice: TopicChoice, index: number, { combobox }: FinderController) => {
  const isActive = index === combobox.active;
  return html`
    <li
      part="option ${isActive ? 'option-active' : ''}"
      class="choice ${isActive ? 'active' : ''}"
      id=${idOf(index)}
      role="option"
      aria-selected=${isActive}
    >
      ${choiceWords(choice)}
    </li>
  `;
};

/**
 * The field in which one types, and what is suggested below it. The focus stays in the field, also for a click.
 *
 * @param choices what is suggested; empty while the list is closed
 */
export const searchField = (finder: FinderController, choices: readonly TopicChoice[], field: TopicField) => {
  const { combobox } = finder;
  const isOpen = choices.length > 0;
  return html`
    <div part="search" class="search stack">
      <label for="field" id="label">${phrase(field.label)}</label>
      <div class="row">
        <input
          part="search-field"
          id="field"
          type="text"
          role="combobox"
          aria-labelledby="label"
          autocomplete="off"
          enterkeyhint="search"
          maxlength="80"
          aria-autocomplete="list"
          aria-controls="options"
          aria-expanded=${isOpen}
          aria-activedescendant=${isOpen && combobox.active >= 0 ? idOf(combobox.active) : nothing}
          .value=${finder.typed}
          @input=${finder.input}
          @focus=${finder.load}
          @blur=${combobox.onBlur}
          @keydown=${combobox.onKeydown}
        />
        <button part="submit" type="button" @click=${finder.submit}>${phrase(field.submit)}</button>
      </div>
      <ul
        part="options"
        id="options"
        class="choices options"
        role="listbox"
        aria-label=${phraseText(field.suggestions)}
        ?hidden=${!isOpen}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${({ target }: Event) => finder.choose(choices[optionAt(target as Element)])}
        @keydown=${combobox.onKeydown}
      >
        ${choices.map((choice, i) => option(choice, i, finder))}
      </ul>
    </div>
  `;
};
