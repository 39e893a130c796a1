import { mergedTraits, type Draft, type Traits } from './draft.js';
import { endsEarlier, except, goesOn, inPeriod } from './going-on.js';
import type { Item } from './items.js';
import { labelOf } from './label.js';
import { leftOver } from './left-over.js';
import { nameAndPlace } from './place-name.js';
import { readLine, type LineReading } from './read-line.js';
import { columnsOf, rowOf } from './read-table.js';
import type { ProseReading } from './reading.js';
import type { Tape } from './tape.js';
import {
  addClosed,
  applyToRecent,
  closeHeading,
  emit,
  longestName,
  stretchOf,
  takeAbove,
  textState,
  understand,
  type TextState,
} from './text-state.js';

type Line = readonly Item[];

const longestRemark = 100;

const isTimed = (line: Line | undefined): boolean =>
  line?.some(({ kind }) => kind === 'days' || kind === 'times') ?? false;

/** Days alone, for the lines below them: times follow, or nothing else stands in the line. */
const isHeading = ({ drafts, closed }: LineReading, next: Line | undefined): boolean => {
  const [draft] = drafts;
  if (drafts.length !== 1 || !draft?.days || draft.spans.length > 0 || closed.length > 0) return false;
  if (draft.isInherited || draft.traits.booking || draft.traits.per) return false;
  const kinds = next?.map(({ kind }) => kind) ?? [];
  const isFollowed = kinds.includes('times') && !kinds.includes('days') && !kinds.includes('dates');
  return isFollowed || ![draft.lead, draft.between, draft.after].some((words) => labelOf(words?.text));
};

const onHeading = (state: TextState, draft: Draft, used: ReadonlySet<Item>): void => {
  closeHeading(state);
  if (state.heading) state.name = state.heading.name;
  else if (state.above.length > 0) takeAbove(state);
  state.heading = { draft, name: state.name, isUsed: false };
  for (const item of [draft, ...used]) understand(state, item);
  const words = [draft.lead, draft.between, draft.after].find((each) => labelOf(each?.text));
  if (words) understand(state, words);
  state.above = words ? [{ text: words.text, items: [] }] : [];
  state.recent = [];
  state.general = {};
};

/** A name in the line below hours that have none; among others only where a time alone stands above it. */
const namesRecent = (state: TextState, text: string, items: Line, next: Line | undefined): boolean => {
  const { rules, recent, heading, isBehindGap, above } = state;
  const isName = text.length <= longestName && !/[.!?]$/.test(text.trim());
  const { name, place } = isName ? nameAndPlace(text) : {};
  const isBelow = recent.length > 0 && !isBehindGap && above.length === 0;
  const isNamed = recent.some((index) => rules[index]!.label !== undefined);
  if ((!name && !place) || !isBelow || (isTimed(next) && !heading) || isNamed) return false;
  for (const index of recent)
    rules[index] = { ...rules[index]!, ...(name && { label: name }), ...(place && { placeName: place }) };
  for (const item of items) understand(state, item);
  state.recent = [];
  return true;
};

/** What may be said some lines below the hours. */
const farRemark = ({ booking, isStart, validFrom }: Traits): Traits => ({
  ...(booking && { booking }),
  ...(isStart && validFrom && { validFrom }),
});

/** Hours that are said without any day: “und nach Vereinbarung”, “einmal im Monat: Frühstück”. */
const emitDayless = (state: TextState, traits: Traits, items: Line): void => {
  const [from, to] = [items[0]!.from, items.at(-1)!.to];
  const words = items.filter(({ kind }) => kind === 'text');
  const place = { from: words[0]?.from ?? from, to: words.at(-1)?.to ?? from };
  const after = words.length > 0 ? { ...place, text: stretchOf(state, place).text } : undefined;
  emit(state, { spans: [], dates: [], traits, isFirst: true, from, to, ...(after && { after }) });
};

/** A line without hours: a remark on those before it, or a name for those that follow. */
const onWords = (state: TextState, { traits, text, used }: LineReading, items: Line, next: Line | undefined): void => {
  const { heading, recent } = state;
  const isRemark = Object.keys(traits).length > 0;
  const isOpen = heading !== undefined && !heading.isUsed;
  // “November bis März”, alone above hours, is no remark on those before it.
  const isSeasonAbove = (traits.validFrom ?? traits.validThrough) !== undefined && text === undefined && isTimed(next);
  const isLate = isRemark && recent.length > 0 && !isOpen && !isSeasonAbove;
  const isShort = (text ?? '').length <= longestRemark;
  const isAlone = isRemark && !isLate && !isOpen;
  if (isLate) applyToRecent(state, state.isAdjacent && isShort ? traits : farRemark(traits));
  else if (isRemark && isOpen) state.general = mergedTraits(state.general, traits);
  else if (isAlone && traits.booking && text === undefined) emitDayless(state, traits, items);
  else if (isAlone && traits.per === 'month') return emitDayless(state, traits, items);
  else if (isAlone && isTimed(next) && isShort) state.general = traits;
  if (isRemark && (isLate || isOpen || isTimed(next))) for (const item of used) understand(state, item);
  state.isAdjacent = false;
  if (text === undefined || namesRecent(state, text, items, next) || isLate) return;
  // A sentence is no heading.
  if (items.at(-1)?.kind === 'stop') return;
  if (state.isBehindGap && !heading) state.above = [];
  state.above.push({ text, items });
};

const onHours = (state: TextState, { drafts, closed, exceptions, used }: LineReading): void => {
  if (drafts.some(({ days, isInherited }) => days && !isInherited)) {
    closeHeading(state);
    delete state.heading;
  }
  if (state.above.length > 0 && takeAbove(state) && !state.heading) {
    state.recent = [];
    if (!state.general.isSeason && !state.general.validFrom && !state.general.weekParity) state.general = {};
  }
  let isUnderstood = closed.length > 0 || exceptions.length > 0;
  for (const draft of drafts) {
    const isMore = inPeriod(state, draft) || endsEarlier(state, draft) || (!state.heading && goesOn(state, draft));
    const isFound = !isMore && emit(state, draft);
    if (isFound && state.heading) state.heading.isUsed = true;
    isUnderstood ||= isMore || isFound;
  }
  if (isUnderstood) for (const item of used) understand(state, item);
  for (const draft of exceptions) except(state, draft);
  for (const draft of closed) addClosed(state, draft);
  if (state.heading && closed.length > 0) state.heading.isUsed = true;
  state.isAdjacent = isUnderstood;
};

/** A row of a table with days above its columns. */
const isRow = (state: TextState, items: Line): boolean => {
  const header = columnsOf(items);
  const row = header || !state.columns ? undefined : rowOf(state.tape, items, state.columns);
  state.columns = header ?? (row && state.columns);
  if (!header && !row) return false;
  for (const item of header ? items : row!.used) understand(state, item);
  for (const draft of row?.drafts ?? []) emit(state, draft);
  for (const draft of row?.closed ?? []) addClosed(state, draft);
  return true;
};

/** Reads the lines of a text one after the other; headings hold for the lines below them. */
export const readText = (tape: Tape, lines: readonly Line[]): ProseReading => {
  const state = textState(tape);
  lines.forEach((items, number) => {
    if (items.length === 0) {
      state.isBehindGap = true;
      state.isAdjacent = false;
      return;
    }
    if (isRow(state, items)) return;
    const { heading } = state;
    const reading = readLine(tape, items, {
      ...(heading && { heading: heading.draft.days! }),
      goesOn: state.recent.length > 0 && items[0]?.kind === 'times',
    });
    const { drafts, closed, exceptions } = reading;
    const next = lines.slice(number + 1, number + 4).find((line) => line.length > 0);
    if (isHeading(reading, next)) onHeading(state, drafts[0]!, reading.used);
    else if (drafts.length + closed.length + exceptions.length === 0) onWords(state, reading, items, next);
    else onHours(state, reading);
    state.isBehindGap = false;
  });
  closeHeading(state);
  return { rules: state.rules, closed: state.closed, notUnderstood: leftOver(tape, state.understood) };
};
