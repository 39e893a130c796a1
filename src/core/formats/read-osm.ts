import type { Override, Period, Rule } from '../model/office-document.js';
import { answerOf, type OsmAnswer } from './read-osm-answer.js';
import { applyRule, bookingIn, emptyState, type OsmState } from './read-osm-classes.js';
import { osmRules } from './read-osm-rules.js';
import type { OsmRule, OsmUnread } from './read-osm-syntax.js';

/** A stretch of a text that was not understood; offsets in UTF-16 units, `end` not included. */
export interface NotUnderstood {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an `opening_hours` value says, in the fields of an entry and of its document. */
export interface OsmReading {
  readonly hours: readonly Rule[];
  readonly overrides: readonly Override[];
  /** The document's periods that `overrides` name; their days are those of the options, and often still to be given. */
  readonly periods: readonly Period[];
  /** In the order of the text. */
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface OsmReadOptions {
  /** The days of the school holidays (`2026-10-05/2026-10-16`), which the text doesn't name. */
  readonly schoolHolidays?: readonly string[];
}

/** Nobody writes more rules for one office; the rest is handed back, so that the work grows with the text and no more. */
const mostRules = 120;

/** How often the rules are put together again without one that can't be said. */
const mostTries = 8;

const isRule = (each: OsmRule | OsmUnread): each is OsmRule => 'separator' in each;

const isWithoutDays = ({ dates, weeks, weekdays, holidays, spans }: OsmRule): boolean =>
  !weeks && !spans && dates.length + weekdays.length + holidays.length === 0;

/** A rule without days: "and by appointment". `undefined` where it isn't one that only words can say. */
const inWords = (rule: OsmRule, isAlone: boolean): readonly Rule[] | undefined => {
  const { comment, modifier } = rule;
  if (!isWithoutDays(rule) || modifier === 'open' || (modifier === 'off' && rule.separator !== '||')) return undefined;
  if (modifier === 'off' || !comment) return modifier && (isAlone || rule.separator === '||') ? [] : undefined;
  return [bookingIn(comment) ?? { note: comment }];
};

interface Folded {
  readonly state: OsmState;
  readonly words: readonly Rule[];
  readonly lost: readonly number[];
}

/** What all rules say together, those left out that were lost before. */
const fold = (rules: readonly OsmRule[], asSeason: ReadonlySet<number>, skipped: ReadonlySet<number>): Folded => {
  let state = emptyState;
  const words: Rule[] = [];
  const lost: number[] = [];
  rules.forEach((rule, i) => {
    if (skipped.has(i)) return;
    const said = inWords(rule, rules.length === 1);
    if (said) {
      words.push(...said);
      return;
    }
    // What holds only where nothing else does, no field can say.
    const next = rule.separator === '||' || i >= mostRules ? undefined : applyRule(state, rule, i, asSeason.has(i));
    if (next) state = next;
    else lost.push(i);
  });
  return { state, words, lost };
};

/**
 * Reads a value of OpenStreetMap's `opening_hours`
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), common slips forgiven. What the document's
 * fields can't say is handed back word for word; of a rule that later ones change only what is left is said. Never
 * throws, and its work grows no faster than the text.
 *
 * @example readOsm('Tu 14:00-16:00; PH off').hours //=> [{ byDay: ['TU'], startTime: '14:00', endTime: '16:00' }]
 */
export const readOsm = (text: string, { schoolHolidays }: OsmReadOptions = {}): OsmReading => {
  const found = osmRules(text);
  const rules = found.filter(isRule);
  const asSeason = new Set<number>();
  const skipped = new Set<number>();
  const namesHolidays = rules.some(({ holidays }) => holidays.includes('PH'));
  let folded: Folded;
  let answer: OsmAnswer;
  // Days of their own that can't be said are tried as a limit of the other rules, and then left out.
  for (let tries = 0; ; tries++) {
    folded = fold(rules, asSeason, skipped);
    answer = answerOf(folded.state, namesHolidays, schoolHolidays);
    if (answer.failed.length === 0 || tries > mostTries) break;
    for (const each of tries < mostTries ? answer.failed : rules.keys())
      (asSeason.has(each) || tries > 0 ? skipped : asSeason).add(each);
  }
  const isEmpty = answer.hours.length + answer.overrides.length + folded.words.length === 0;
  const lost = new Set([...skipped, ...folded.lost]);
  // "off" alone: a document doesn't know an office that is never open.
  if (isEmpty && rules.some(({ modifier }) => modifier === 'off')) for (const each of rules.keys()) lost.add(each);
  const unread = [...found.filter((each) => !isRule(each)), ...[...lost].map((each) => rules[each]!)];
  return {
    hours: [...answer.hours, ...folded.words],
    overrides: answer.overrides,
    periods: answer.periods,
    notUnderstood: unread
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
      .sort((a, b) => a.start - b.start),
  };
};
