import { mergedTraits, type Draft, type Traits } from './draft.js';
import type { Item } from './items.js';
import { labelOf } from './label.js';
import type { ClosedDraft } from './line-state.js';
import { nameAndPlace } from './place-name.js';
import type { Span } from './read-clock.js';
import type { Columns } from './read-table.js';
import type { ProseClosure, ProseRule, Stretch } from './reading.js';
import { rulesOf } from './rules-of.js';
import type { Tape } from './tape.js';
import { withoutPause } from './without-pause.js';

/** A line of days alone, for the lines below it. */
interface Heading {
  readonly draft: Draft;
  /** The name above it. */
  readonly name: string | undefined;
  /** Hours were found below it. */
  isUsed: boolean;
}

/** A text on the way through its lines. */
export interface TextState {
  readonly tape: Tape;
  readonly rules: ProseRule[];
  readonly closed: ProseClosure[];
  /** Places on the tape that went into something. */
  readonly understood: Set<number>;
  /** The days above the columns of a table. */
  columns?: Columns | undefined;
  heading?: Heading | undefined;
  /** The name above the hours, where they are, and what holds for all of them. */
  name: string | undefined;
  placeName: string | undefined;
  general: Traits;
  /** Lines of words that may name what comes below. */
  above: { readonly text: string; readonly items: readonly Item[] }[];
  /** Rules of the last lines, for remarks that follow them. */
  recent: number[];
  /** An empty line stands before. */
  isBehindGap: boolean;
  /** The line before had hours. */
  isAdjacent: boolean;
}

export const textState = (tape: Tape): TextState => ({
  tape,
  rules: [],
  closed: [],
  understood: new Set(),
  name: undefined,
  placeName: undefined,
  general: {},
  above: [],
  recent: [],
  isBehindGap: false,
  isAdjacent: false,
});

/** So many rules a remark can be about. */
const mostRecent = 40;

/** Longer lines are sentences, no names. */
export const longestName = 70;

type Places = { readonly from: number; readonly to: number };

export const understand = ({ understood }: TextState, { from, to }: Places): void => {
  for (let place = from; place < to; place++) understood.add(place);
};

export const stretchOf = ({ tape }: TextState, { from, to }: Places): Stretch => {
  const [start, end] = [tape.at(from).start, tape.at(to - 1).end];
  return { start, end, text: tape.source.slice(start, end) };
};

export const timesOf = ({ startTime, endTime }: Span): Span => ({
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});

/** Adds the rules of a draft, if it has any. */
export const emit = (state: TextState, draft: Draft): boolean => {
  const { heading, general, name, placeName, rules, recent } = state;
  const inherited = draft.isInherited && heading ? mergedTraits(heading.draft.traits, general) : general;
  const found = rulesOf({ ...draft, traits: mergedTraits(inherited, draft.traits) }, name);
  if (found.rules.length === 0) return false;
  understand(state, draft);
  for (const words of found.used) understand(state, words);
  const source = stretchOf(state, draft);
  for (const rule of found.rules) {
    recent.push(rules.length);
    if (recent.length > mostRecent) recent.shift();
    rules.push({ ...(placeName !== undefined && { placeName }), ...rule, source });
  }
  return true;
};

/** What is left of hours on a day with a closure; nothing where it doesn't touch them, or nobody can say. */
const leftOf = (rule: ProseRule, { startTime, endTime }: Span): readonly Span[] | undefined => {
  const [from, through] = [rule.startTime, rule.endTime];
  if (!startTime && !endTime) return [];
  if (!from || !through) return undefined;
  if (startTime && endTime) return withoutPause([{ startTime: from, endTime: through }], [{ startTime, endTime }]);
  if (startTime)
    return through <= startTime ? undefined : from < startTime ? [{ startTime: from, endTime: startTime }] : [];
  return endTime! <= from ? undefined : endTime! < through ? [{ startTime: endTime!, endTime: through }] : [];
};

/** “Mo–Fr 9–18 Uhr, Mi geschlossen”, “…, Mittwochnachmittag geschlossen”: days leave the hours around them. */
const leave = ({ rules, recent }: TextState, { byDay: closed = [], ...times }: ClosedDraft): void => {
  for (const index of [...recent]) {
    const rule = rules[index]!;
    const gone = rule.byDay?.filter((day) => closed.includes(day)) ?? [];
    const rest = rule.byDay?.filter((day) => !closed.includes(day)) ?? [];
    const left = leftOf(rule, times);
    // What is said of a day alone is said of it.
    if (gone.length === 0 || rest.length === 0 || !left) continue;
    rules[index] = { ...rule, byDay: rest };
    // When the afternoon begins, people don't agree.
    const isVague = !times.startTime || !times.endTime;
    for (const span of left) rules.push({ ...rule, byDay: gone, ...span, ...(isVague && { confidence: 'low' }) });
  }
};

export const addClosed = (state: TextState, { from, to, ...others }: ClosedDraft): void => {
  if (!others.on) leave(state, { ...others, from, to });
  state.closed.push({ ...others, source: stretchOf(state, { from, to }) });
  understand(state, { from, to });
};

/** Takes the name and the place from the lines above. */
export const takeAbove = (state: TextState): boolean => {
  const parts = state.above.map(({ text }) => text.trim()).filter((text) => text.length <= longestName);
  const found = parts.slice(-3).map(nameAndPlace);
  const names = found.flatMap(({ name }) => name ?? []).slice(-2);
  const place = found.flatMap(({ place: each }) => each ?? []).at(-1);
  const label = names.length > 0 ? labelOf(names.join(' ')) : undefined;
  const isNamed = label !== undefined || place !== undefined;
  if (isNamed) for (const { items } of state.above) for (const item of items) understand(state, item);
  state.above = [];
  if (!isNamed) return false;
  state.name = label;
  state.placeName = place;
  return true;
};

/** A heading below which no time came: “Mittwoch / Kreativ-Werkstatt / 14-tägig”. */
export const closeHeading = (state: TextState): void => {
  const { heading } = state;
  if (!heading || heading.isUsed) return;
  const { draft } = heading;
  heading.isUsed = true;
  const traits = mergedTraits(draft.traits, state.general);
  const isRhythm = traits.interval ?? traits.weekParity ?? traits.per ?? traits.booking;
  if (isRhythm === undefined && !draft.days?.isEvery) return;
  takeAbove(state);
  emit(state, { ...draft, traits, isFirst: true });
  state.general = {};
};

/** A remark for the hours before it. */
export const applyToRecent = ({ rules, recent }: TextState, traits: Traits): void => {
  const { booking, validFrom, validThrough, isTentative, languages, notes } = traits;
  for (const index of recent) {
    const rule = rules[index]!;
    rules[index] = {
      ...rule,
      ...(booking && !rule.booking && { booking }),
      ...(validFrom && !rule.validFrom && { validFrom }),
      ...(validThrough && !rule.validThrough && { validThrough }),
      ...(isTentative && { status: 'tentative' as const }),
      ...(languages && !rule.languages && { languages }),
      ...(notes && { note: [rule.note, ...notes].filter(Boolean).join('; ') }),
    };
  }
};
