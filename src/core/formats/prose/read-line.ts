import type { Draft, Traits } from './draft.js';
import type { Item } from './items.js';
import { flush, lineState, wordsOf, type ClosedDraft, type Surroundings } from './line-state.js';
import { onDates, onDays, onTimes } from './read-hours.js';
import { onPhrase } from './read-phrases.js';
import type { Tape } from './tape.js';

/** What a line says. */
export interface LineReading {
  readonly drafts: readonly Draft[];
  readonly closed: readonly ClosedDraft[];
  /** Days that leave the hours before, with times of their own or none. */
  readonly exceptions: readonly Draft[];
  /** Said for hours that stand in another line. */
  readonly traits: Traits;
  /** Its words, where it has neither days nor times. */
  readonly text?: string;
  /** Items that belong to hours, or say nothing. */
  readonly used: ReadonlySet<Item>;
}

/** Reads one line of a text, item by item. */
export const readLine = (tape: Tape, items: readonly Item[], around: Surroundings): LineReading => {
  const state = lineState(tape, items, around);
  const says = (item: Item): boolean => item.kind !== 'text' || !item.isFiller;
  items.forEach((item, index) => {
    const next = items.slice(index + 1, index + 4).find(says);
    if (state.isSkipping) {
      state.isSkipping = false;
      return void state.used.add(item);
    }
    switch (item.kind) {
      case 'days':
        return onDays(state, item, item.days, next);
      case 'times':
        return onTimes(state, item, item.times, next);
      case 'dates':
        return onDates(state, item, item.dates, next);
      case 'phrase':
        return onPhrase(
          state,
          item,
          item.meaning,
          items
            .slice(Math.max(0, index - 3), index)
            .reverse()
            .find(says),
          next,
        );
      case 'stop':
        state.isExcept = false;
        flush(state);
        delete state.lead;
        delete state.period;
        delete state.traitsFrom;
        if (state.drafts.length > 0) state.traits = {};
        return void state.texts.push(item);
      case 'mark':
        if (/^[),;]$/.test(item.mark)) state.isExcept = false;
        if (item.mark === ')' && state.datesAre === 'remark') delete state.datesAre;
        return void state.texts.push(item);
      case 'text':
        return void state.texts.push(item);
    }
  });
  const isBare = state.drafts.length === 0 && !state.draft;
  const rest = isBare ? wordsOf(state) : undefined;
  flush(state);
  const { drafts, closed, exceptions, traits, used } = state;
  return { drafts, closed, exceptions, traits, used, ...(rest && { text: rest.text }) };
};
