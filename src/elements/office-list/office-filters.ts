import { html, nothing } from 'lit';
import { type Choice, type OfficeChoices, officeChoices } from '../../core/views/office-choices.js';
import type { ListedOffice, OfficeListFilter, OfficeListOrder } from '../../core/views/office-list-types.js';
import { fits, isAsking } from '../../core/views/office-list-filter.js';
import { isFound } from '../../core/views/partner-search.js';
import { filterWords } from '../../core/wording/office-filter-sentences.js';
import { type Phrase, phraseText } from '../../core/wording/phrase.js';
import type { Words } from '../../core/wording/words.js';
import type { Chosen } from './list-choice.js';
import { fewOffices, wordsIn } from './list-options.js';

/** What the fields are made of. */
export interface FilterFields {
  /** Those of all documents; another array only where there is something else to know. */
  readonly listed: readonly ListedOffice[];
  readonly only: OfficeListFilter;
  readonly chosen: Chosen;
  /** The `filter` attribute. */
  readonly filter: string | undefined;
  /** "3 von 12 gefunden" */
  readonly count: Phrase | undefined;
  readonly words: Words;
  readonly choose: (chosen: Partial<Chosen>) => void;
  /** Takes all filters back. */
  readonly reset: () => Promise<void>;
}

/** From so many offices on, the list can be searched. */
const shortList = 8;

export { officeFilterStyles as styles } from './office-filter-styles.js';

const fieldOf = ({ target }: Event) => target as HTMLInputElement & HTMLSelectElement;

const searching = (search: string): Partial<Chosen> => ({
  search,
  isFound: search ? (texts) => isFound(texts, search) : undefined,
});

interface Known extends OfficeChoices {
  readonly of: string;
  /** Those that the list has at all. */
  readonly offices: readonly ListedOffice[];
}

const known = new WeakMap<readonly ListedOffice[], Known>();

/** What one can ask of a list; to look through a thousand offices at every letter that is typed takes too long. */
const knownOf = ({ listed, only, words }: Pick<FilterFields, 'listed' | 'only' | 'words'>): Known => {
  const of = [words.tag, only.topics, only.languages].join('|');
  const old = known.get(listed);
  if (old?.of === of) return old;
  const offices = listed.filter(fits({ ...only, isOpenNow: false }));
  const found = { of, offices, ...officeChoices(offices, words) };
  known.set(listed, found);
  return found;
};

type Option = readonly [value: string, name: string];

const select = (
  part: string,
  label: string,
  options: readonly Option[],
  value: string,
  choose: (value: string) => void,
) => html`
  <label part=${part} class="field stack">
    <span class="small">${label}</span>
    <select part="filter-field" @change=${(event: Event) => choose(fieldOf(event).value)}>
      ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
    </select>
  </label>
`;

const optionsOf = (any: string, choices: readonly Choice[]): readonly Option[] => [
  ['', any],
  ...choices.map(({ name, ids }): Option => [ids.join(' '), name]),
];

/** The fields by which a list of offices is filtered and ordered; nothing where there are none. */
export const officeFilters = ({ listed, only, chosen, filter, count, words, choose, reset }: FilterFields) => {
  const say = filterWords(words);
  const { offices, topics, languages } = knownOf({ listed, only, words });
  const wanted = filter === undefined ? undefined : (wordsIn(filter) ?? []);
  const has = (name: string, makesSense: boolean) =>
    wanted?.includes(name) ?? (offices.length > fewOffices && makesSense);
  const isAny = { topic: !only.topics && topics.length > 1, language: !only.languages && languages.length > 1 };
  const fields = [
    has('search', offices.length > shortList) &&
      html`<label part="filter-search" class="field wide stack">
        <span class="small">${say.search}</span>
        <input
          part="filter-field"
          type="search"
          autocomplete="off"
          .value=${chosen.search ?? ''}
          @input=${(event: Event) => choose(searching(fieldOf(event).value.trim()))}
        />
      </label>`,
    has('topic', isAny.topic) &&
      select('filter-topic', say.topic, optionsOf(say.anyTopic, topics), chosen.topics?.join(' ') ?? '', (value) =>
        choose({ topics: wordsIn(value) }),
      ),
    has('language', isAny.language) &&
      select(
        'filter-language',
        say.language,
        optionsOf(say.anyLanguage, languages),
        chosen.languages?.join(' ') ?? '',
        (value) => choose({ languages: wordsIn(value) }),
      ),
    has('order', true) &&
      select(
        'filter-order',
        say.order,
        [
          ['open', say.openFirst],
          ['name', say.byName],
          ...(chosen.order === 'document' ? [['document', say.asGiven] as const] : []),
        ],
        chosen.order,
        (value) => choose({ order: value as OfficeListOrder }),
      ),
    has('open', !only.isOpenNow) &&
      html`<label part="filter-open" class="tick">
        <input
          type="checkbox"
          .checked=${!!chosen.isOpenNow}
          @change=${(event: Event) => choose({ isOpenNow: fieldOf(event).checked })}
        />
        <span>${say.openNow}</span>
      </label>`,
  ].filter((field) => field !== false);
  return fields.length
    ? html`<div part="filters" class="filters" role="search" aria-label=${say.filter}>
        ${fields}
        <div class="result">
          <p part="count" role="status">${phraseText(count ?? [])}</p>
          ${isAsking(chosen) ? html`<button part="reset" type="button" @click=${reset}>${say.all}</button>` : nothing}
        </div>
      </div>`
    : nothing;
};
