import type { Draft, Traits, Words } from './draft.js';
import type { Item } from './items.js';
import type { Days } from './read-days.js';
import { written, type Tape } from './tape.js';

/** When something is closed; places on the tape. */
export interface ClosedDraft {
  readonly byDay?: readonly string[];
  readonly on?: readonly string[];
  readonly startTime?: string;
  readonly endTime?: string;
  readonly from: number;
  readonly to: number;
}

interface Period {
  readonly on: readonly string[];
  readonly from: number;
  /** Dates, which are a validity as well, until “geschlossen” takes them: then this holds again. */
  readonly isDate: boolean;
  /** In brackets with other words, a remark on the hours before. */
  readonly isAside?: boolean;
  readonly before?: Traits;
  readonly beforeInDraft?: Traits;
}

/** What stands above or before a line. */
export interface Surroundings {
  /** The days of a heading above it. */
  readonly heading?: Days;
  /** Whether there are hours before it that it may go on with. */
  readonly goesOn: boolean;
}

/** A line on the way through its items. */
export interface LineState extends Surroundings {
  readonly tape: Tape;
  readonly hasDays: boolean;
  readonly drafts: Draft[];
  /** Days that leave the hours before, with times of their own or none. */
  readonly exceptions: Draft[];
  readonly closed: ClosedDraft[];
  readonly used: Set<Item>;
  /** Said before the hours that it is about. */
  traits: Traits;
  /** The same, of the next hours only. */
  following?: Traits;
  /** Where that began, while no hours have come. */
  traitsFrom?: number;
  draft?: Draft;
  /** Words and marks since the last item that meant something. */
  texts: Item[];
  lead?: Words;
  /** Names stand before hours, not behind them. */
  isLeadStyle: boolean;
  isExcept: boolean;
  /** The next item was taken already. */
  isSkipping: boolean;
  /** “geschlossen”, before what it is about. */
  closing?: Item;
  /** Periods and dates that may be those of a closure. */
  period?: Period;
  /** What dates and times are from here on: the first day of all, or only a remark. */
  datesAre?: 'beginning' | 'remark' | 'deadline';
  /** The next times are a pause. */
  isPause: boolean;
  /** Times from here on are ends. */
  isEnding: boolean;
}

export const lineState = (tape: Tape, items: readonly Item[], around: Surroundings): LineState => ({
  ...around,
  tape,
  hasDays: items.some(({ kind }) => kind === 'days'),
  drafts: [],
  exceptions: [],
  closed: [],
  used: new Set(),
  traits: {},
  texts: [],
  isLeadStyle: false,
  isExcept: false,
  isSkipping: false,
  isPause: false,
  isEnding: false,
});

const isName = (item: Item): boolean => item.kind === 'text' && !item.isFiller;

/** Whether words that may be a name were read since the last item. */
export const hasName = ({ texts }: LineState): boolean => texts.some(isName);

/** Whether a bracket was opened since the last item. */
export const isBracketed = ({ texts }: LineState): boolean =>
  texts.some((item) => item.kind === 'mark' && item.mark === '(');

/** With the bracket or quotation mark that ends the words. */
const behindBracket = (tape: Tape, place: number): number =>
  /^[)“”"«’‘]$/.test(tape.at(place).text) && tape.at(place).isGlued ? place + 1 : place;

/** The words since the last item, as they were written; none where they say nothing. */
export const wordsOf = ({ tape, texts }: LineState): Words | undefined => {
  const words = texts.filter(({ kind }) => kind === 'text');
  const [first, last] = [words[0], words[words.length - 1]];
  if (!first || !last || !texts.some(isName)) return undefined;
  const from = /^[(„"“»‚]$/.test(tape.at(first.from - 1).text) ? first.from - 1 : first.from;
  const to = behindBracket(tape, last.to);
  return { text: written(tape, from, to), from, to };
};

/** The same, and done with them; those that say nothing are understood. */
export const takeTexts = (state: LineState): Words | undefined => {
  const words = wordsOf(state);
  for (const item of state.texts) if (!isName(item)) state.used.add(item);
  state.texts = [];
  return words;
};

/** What stands between them was a remark, and is no part of the name. */
const joined = (before: Words | undefined, { text, from, to }: Words): Words =>
  before ? { text: `${before.text}, ${text}`, from: before.from, to } : { text, from, to };

/** Gives words to the hours that are being read. */
export const addWords = ({ draft }: LineState, words: Words | undefined): void => {
  if (!words || !draft) return;
  if (draft.spans.length > 0 || draft.traits.booking) draft.after = joined(draft.after, words);
  else draft.between = joined(draft.between, words);
};

/** Where names stand before hours, words behind a comma name the hours that follow. */
export const namesNext = ({ isLeadStyle, texts }: LineState): boolean =>
  isLeadStyle && texts[0]?.kind === 'mark' && texts[0].mark !== '(' && texts[0].mark !== ':';

/** On public holidays too, or on them alone. */
export const withHolidays = (days: Days | undefined): Days => ({
  isEvery: true,
  isAmbiguous: false,
  isShort: false,
  ...days,
  byDay: [...(days?.byDay ?? []).filter((day) => day !== 'PH'), 'PH'],
});

/** “in den Ferien”, and nothing is closed then: the hours are those of the holidays. */
const inPeriod = (state: LineState, draft: Draft): void => {
  const { period } = state;
  if (!period || period.isDate) return;
  if (period.isAside) draft.traits = { ...draft.traits, isDoubtful: true };
  else if (period.on.includes('public-holidays')) draft.days = withHolidays(draft.days);
  else draft.traits = { ...draft.traits, on: period.on, isDoubtful: true };
  delete state.period;
};

/** The hours are complete. */
export const flush = (state: LineState): void => {
  const { draft } = state;
  state.isPause = false;
  if (!draft) return;
  addWords(state, takeTexts(state));
  inPeriod(state, draft);
  (draft.isException ? state.exceptions : state.drafts).push(draft);
  state.isEnding = false;
  delete state.draft;
};

/** An item belongs to the hours that are being read. */
export const extend = (state: LineState, item: Item): void => {
  state.used.add(item);
  if (state.draft) state.draft.to = Math.max(state.draft.to, item.to);
};

/** Begins hours; those of a heading have its days. */
export const begin = (state: LineState, item: Item, own: Partial<Draft> = {}): Draft => {
  const { heading, hasDays, drafts, lead, traits } = state;
  const isInherited = heading !== undefined && !hasDays && !own.dates;
  const draft: Draft = {
    spans: [],
    dates: [],
    traits: { ...traits, ...state.following },
    isFirst: drafts.length === 0 && !lead,
    from: state.traitsFrom ?? item.from,
    to: item.to,
    ...(lead && { lead }),
    ...(isInherited && { days: heading, isInherited }),
    ...own,
  };
  state.draft = draft;
  delete state.traitsFrom;
  delete state.following;
  extend(state, item);
  return draft;
};

/** Begins hours behind words: they name them, or those before, as it is the way of the line. */
export const beginBehindWords = (state: LineState, item: Item, own: Partial<Draft>): Draft => {
  const isNext = namesNext(state);
  const words = takeTexts(state);
  if (state.draft && isNext && words) {
    flush(state);
    state.lead = words;
  } else if (state.draft) {
    addWords(state, words);
    flush(state);
  } else if (words) {
    state.lead = words;
    state.isLeadStyle = true;
  }
  return begin(state, item, own);
};

/** A remark in the words of the text. */
export const remark = (state: LineState, item: Item): void => {
  if (state.datesAre === 'deadline') delete state.datesAre;
  if (!state.draft && state.drafts.length > 0) {
    state.texts.push({ kind: 'text', isFiller: false, from: item.from, to: item.to });
    return;
  }
  const note = written(state.tape, item.from, item.to);
  const target = state.draft ?? state;
  target.traits = { ...target.traits, notes: [...(target.traits.notes ?? []), note] };
  extend(state, item);
};
