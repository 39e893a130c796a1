import { html, nothing } from 'lit';
import type { TopicFinderView } from '../../core/views/topic-finder-types.js';
import type { TopicHits } from '../../core/views/topic-search.js';
import { phraseText, type Phrase } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { choiceList, moreChoices } from './choice-templates.js';
import { searchField } from './field-template.js';
import type { FinderController } from './finder-controller.js';

/** How the webmaster wants it. */
interface Wishes {
  readonly view: string;
  readonly headingLevel: number;
}

/** The way back, and what the answer is to. The focus goes to the title, so that it is read. */
const titled = (title: Phrase, level: number, { standing }: TopicFinderView, { back }: FinderController) => {
  const text = html`<span part="title" class="title" tabindex="-1">${phrase(title)}</span>`;
  return html`
    <button part="back" class="back" type="button" @click=${back}>
      <span aria-hidden="true" class="arrow"></span>${phrase(standing.back)}
    </button>
    ${level > 0 ? heading(Math.min(level, 6), text) : html`<p class="heading">${text}</p>`}
  `;
};

const topicsBlock = ({ standing: { topics, moreLabel, more } }: TopicFinderView, finder: FinderController) => html`
  ${choiceList('topics', topics, finder.choose)} ${moreChoices(moreLabel, more, finder.choose)}
`;

/** The one live region: how many suggestions or services there are, or that there are none and who helps. */
const status = ({ now }: TopicFinderView, hits: TopicHits | undefined, { isUsed }: FinderController) => {
  const count = now.answer?.count ?? hits?.count;
  const isNothing = !now.answer && hits?.choices.length === 0;
  return html`
    <div role="status" class=${isNothing ? 'stack' : 'voice'}>
      ${
        isNothing
          ? html`${paragraph('none', now.nothing)} ${now.reach.map((each) => paragraph('reach', each))}`
          : isUsed && count
            ? phraseText(count)
            : nothing
      }
    </div>
  `;
};

/**
 * The field, and below it one of: suggestions, an answer, what was found, all topics.
 *
 * @param services the template of what helps with what was chosen
 */
export const finderBody = (
  view: TopicFinderView,
  finder: FinderController,
  { view: wanted, headingLevel }: Wishes,
  services: unknown,
) => {
  const { hits, combobox } = finder;
  const { answer } = view.now;
  const parts = wanted.split(/\s+/);
  const has = (part: string) => parts.includes(part) || !parts.some((each) => /^(search|topics)$/.test(each));
  const isEmpty = !view.standing.topics.length && !view.standing.more.length;
  const found = hits?.choices ?? [];
  const isOpen = combobox.isOpen && found.length > 0;
  const level = headingLevel > 0 ? headingLevel + 1 : 0;
  const body = () => {
    if (isOpen) return nothing;
    if (answer)
      return html`
        ${titled(answer.title, level, view, finder)} ${paragraph('also', answer.also, 'also small')}
        ${paragraph('none', answer.none)} ${services}
      `;
    if (hits && found.length)
      return html`${titled(hits.title, level, view, finder)} ${choiceList('hits', found, finder.choose)}`;
    return has('topics') ? topicsBlock(view, finder) : nothing;
  };
  return html`
    ${paragraph('none', view.now.empty)}
    ${has('search') && !isEmpty ? searchField(finder, isOpen ? found : [], view.standing.field) : nothing}
    ${status(view, hits, finder)}
    <div class="body stack">${body()}</div>
  `;
};
