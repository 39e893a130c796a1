import type { Entry, Rule, Service } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import { differingDays, type DifferingDay, type DifferingEntry } from '../schedule/differing-days.js';
import { dayAt } from '../schedule/local-time.js';
import { placeOn } from '../schedule/places.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { describeHours, hoursLines } from '../wording/describe-hours.js';
import { describeRecurrence } from '../wording/describe-recurrence.js';
import { isUndated } from '../wording/describe-rule.js';
import {
  alwaysNow,
  andMore,
  fromDayOn,
  isCalled,
  isGone,
  isNew,
  moves,
  newly,
  notices,
  onDays,
} from '../wording/difference-sentences.js';
import { readTextFor } from '../wording/names.js';
import { duringOfficeHours } from '../wording/partner-sentences.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import { capital } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { type DayKind, differentDays } from './difference-days.js';
import { entryFacts, type Fact, placeFacts, placeText } from './difference-facts.js';

/** Something that is different for residents. */
export interface Difference {
  readonly kind: 'new' | 'gone' | 'name' | 'hours' | 'moves' | 'fact' | 'more' | DayKind;
  /** What it is about: a list of the document and an id in it; a notice has its name for one. */
  readonly list: 'offices' | 'services' | 'partners' | 'places' | 'notices';
  readonly id: string;
  readonly name: Phrase;
  /** Local dates, both included: where it is only then, or from then on. */
  readonly from?: string;
  readonly through?: string;
  /** The field that says it (`telephone`), of `fact`. */
  readonly field?: string;
  /** How many days more, of `more`. */
  readonly count?: number;
  /** Beginning with a capital. */
  readonly sentence: Phrase;
}

interface Pair {
  readonly before: Schedule;
  readonly after: Schedule;
  readonly words: Words;
  /** Day numbers, both included. */
  readonly first: number;
  readonly last: number;
}

type About = Pick<Difference, 'list' | 'id' | 'name'>;

const daysAhead = 365;
/** Of the single dates of one entry; more than these nobody reads. */
const mostDates = 5;

const sameText = (a: Phrase, b: Phrase): boolean => phraseText(a) === phraseText(b);

/** Lines that only one side has. */
const only = (lines: readonly Phrase[], others: readonly Phrase[]): readonly Phrase[] =>
  lines.filter((line) => !others.some((other) => sameText(line, other)));

const linesOf = (
  entry: Entry,
  { document }: Schedule,
  today: string,
  isDated: boolean,
  words: Words,
): readonly Phrase[] => {
  const rules = (entry.hours ?? []).filter((rule: Rule) => isUndated(rule) !== isDated);
  if (isDated && 'duringOfficeHours' in entry) return [duringOfficeHours(words)];
  return hoursLines(rules, words, { document, today, describeRecurrence });
};

const factDifferences = (
  was: readonly Fact[],
  is: readonly Fact[],
  about: About,
  words: Words,
): readonly Difference[] =>
  is.flatMap(({ field, label, value }, i): readonly Difference[] => {
    const old = was[i]?.value ?? [];
    if (sameText(old, value)) return [];
    return [{ kind: 'fact', ...about, field, sentence: newly(label, value, old, words) }];
  });

/** Facts by which all dates of an entry differ: they are said once, not date by date. */
const aboutDates = /^(status|providers|booking|channels|languages)$/;

const hoursDifferences = (
  { regular, single, kind }: Omit<DifferingEntry, 'id'>,
  was: Entry,
  is: Entry,
  isExplained: boolean,
  about: About,
  pair: Pair,
): readonly Difference[] => {
  const { before, after, words } = pair;
  const today = isoDate(pair.first);
  const found: Difference[] = [];
  let days: readonly DifferingDay[] = single;
  const [change] = regular;
  if (change) {
    const { date } = change;
    const [old, now] = [linesOf(was, before, date, true, words), linesOf(is, after, date, true, words)];
    const [gone, come] = [only(old, now), only(now, old)];
    if (gone.length + come.length > 0)
      found.push({ kind: 'hours', ...about, from: date, sentence: fromDayOn(date, gone, come, today, words) });
    else if (!isExplained) days = [...regular, ...single].sort((a, b) => (a.date < b.date ? -1 : 1));
  }
  // Of partners' own hours no dates are worked out.
  const all = about.list === 'partners' ? [false, true] : [false];
  const [old, now] = [
    all.flatMap((isDated) => linesOf(was, before, today, isDated, words)),
    all.flatMap((isDated) => linesOf(is, after, today, isDated, words)),
  ];
  const [gone, come] = [only(old, now), only(now, old)];
  if (gone.length + come.length > 0) found.push({ kind: 'hours', ...about, sentence: alwaysNow(gone, come, words) });

  const different = differentDays(days, { isOffice: kind === 'hours', before, after, today, words });
  for (const { kind: why, from, through, what } of different.slice(0, mostDates))
    found.push({ kind: why, ...about, from, through, sentence: onDays(from, through, what, today, words) });
  const rest = different.slice(mostDates);
  const count = rest.reduce((sum, each) => sum + each.count, 0);
  if (rest[0]) found.push({ kind: 'more', ...about, from: rest[0].from, count, sentence: andMore(count, words) });
  return found;
};

const placeAt = ({ document }: Schedule, entry: PreparedEntry, day: number) => {
  const id = placeOn(document, entry, day);
  return document.places.find((each) => each.id === id);
};

/** From which day on an entry is at another place; what the place says of itself is compared apart. */
const placeDifference = (
  was: PreparedEntry,
  is: PreparedEntry,
  about: About,
  { before, after, words, first, last }: Pair,
): Difference | undefined => {
  const own = [was, is].some(({ entry, office }) => !office || (entry.place ?? entry.nextPlace));
  if (!own) return undefined;
  for (let day = first; day <= last; day++) {
    const [old, now] = [placeAt(before, was, day), placeAt(after, is, day)];
    if (old?.id === now?.id) continue;
    const from = placeText(old, readTextFor(words, before.document.language));
    const to = placeText(now, readTextFor(words, after.document.language));
    if (sameText(from, to) || from.length === 0 || to.length === 0) continue;
    const date = day === first ? undefined : isoDate(day);
    return { kind: 'moves', ...about, from: date, sentence: moves(date, to, from, isoDate(first), words) };
  }
  return undefined;
};

const lists = ['offices', 'services', 'partners'] as const;

const entryDifferences = (
  list: (typeof lists)[number],
  pair: Pair,
  all: readonly DifferingEntry[],
): readonly Difference[] => {
  const { before, after, words, first } = pair;
  const [read, readBefore] = [after, before].map(({ document }) => readTextFor(words, document.language)) as [
    ReturnType<typeof readTextFor>,
    ReturnType<typeof readTextFor>,
  ];
  const today = isoDate(first);
  const found = after.document[list].flatMap((is): readonly Difference[] => {
    const about: About = { list, id: is.id, name: read(is.name) };
    const was = before.document[list].find(({ id }) => id === is.id);
    const context = { document: after.document, today, describeRecurrence };
    if (!was) {
      const times =
        'duringOfficeHours' in is ? duringOfficeHours(words) : describeHours(is.hours ?? [], words, context);
      return [{ kind: 'new', ...about, sentence: isNew(times, words) }];
    }
    if ((is as Service).status === 'cancelled' && (was as Service).status !== 'cancelled')
      return [{ kind: 'gone', ...about, sentence: isGone(words) }];
    const old = readBefore(was.name);
    const name: readonly Difference[] = sameText(old, about.name)
      ? []
      : [{ kind: 'name', ...about, name: old, sentence: isCalled(about.name, words) }];
    const facts = factDifferences(
      entryFacts(was, before.document, words),
      entryFacts(is, after.document, words),
      about,
      words,
    );
    const isExplained = facts.some(({ field = '' }) => aboutDates.test(field));
    const [prepared, now] = list === 'partners' ? [] : [before[list].get(is.id), after[list].get(is.id)];
    const place = prepared && now && placeDifference(prepared, now, about, pair);
    const kind = list === 'offices' ? 'hours' : 'service';
    const days = (list !== 'partners' && all.find((each) => each.id === is.id && each.kind === kind)) || {
      regular: [],
      single: [],
      kind,
    };
    const isOffices = 'duringOfficeHours' in is && 'duringOfficeHours' in was;
    const ofOffice = all.find((each) => each.kind === 'hours' && each.id === now?.office?.id);
    const officeDays = isOffices ? [...(ofOffice?.regular ?? []), ...(ofOffice?.single ?? [])] : [];
    const known = new Set(officeDays.map(({ date }) => date));
    const isAtOffice = now?.office && [was, is].every((each) => !each.place && !each.nextPlace);
    // Where it moves, and what its office says of a day, is said once.
    const rest = (some: readonly DifferingDay[]) =>
      some.filter(
        ({ date, before: a, after: b }) => !known.has(date) && ((!place && !isAtOffice) || differs(a) !== differs(b)),
      );
    const hours = hoursDifferences(
      { ...days, regular: rest(days.regular), single: rest(days.single) },
      was,
      is,
      isExplained,
      about,
      pair,
    );
    return [...name, ...(place ? [place] : []), ...hours, ...facts];
  });
  const gone = before.document[list].filter(({ id }) => !after.document[list].some((each) => each.id === id));
  return [
    ...found,
    ...gone.map(({ id, name }): Difference => ({
      kind: 'gone',
      list,
      id,
      name: readBefore(name),
      sentence: isGone(words),
    })),
  ];
};

const differs = (dates: DifferingDay['before']): string =>
  JSON.stringify(
    dates.map(({ startTime, endTime, state, channels, providers }) => [startTime, endTime, state, channels, providers]),
  );

const placeDifferences = ({ before, after, words }: Pair): readonly Difference[] =>
  after.document.places.flatMap((is) => {
    const was = before.document.places.find(({ id }) => id === is.id);
    const about: About = { list: 'places', id: is.id, name: readTextFor(words, after.document.language)(is.name) };
    return was
      ? factDifferences(placeFacts(was, before.document, words), placeFacts(is, after.document, words), about, words)
      : [];
  });

const noticeDifferences = ({ before, after, words }: Pair): readonly Difference[] => {
  const read = readTextFor(words, after.document.language);
  const known = before.document.notices.map(({ name }) => phraseText(read(name)));
  return after.document.notices.flatMap(({ name }): readonly Difference[] => {
    const text = read(name);
    if (known.includes(phraseText(text))) return [];
    return [{ kind: 'new', list: 'notices', id: phraseText(text), name: notices(words), sentence: text }];
  });
};

/**
 * What is different for residents in the year from an instant on (epoch milliseconds): times and dates as they come
 * out, contacts, places, new and ended services; not what is only written otherwise. By entry, then by day.
 *
 * @throws RangeError where there is more to look at than one call may
 */
export const differencesView = (before: Schedule, after: Schedule, at: number, words: Words): readonly Difference[] => {
  const first = dayAt(after, at);
  const pair: Pair = { before, after, words, first, last: first + daysAhead };
  const days = differingDays(before, after, { from: isoDate(first), through: isoDate(pair.last) });
  const found = [
    ...lists.flatMap((list) => entryDifferences(list, pair, days)),
    ...placeDifferences(pair),
    ...noticeDifferences(pair),
  ];
  return found.map((each) => ({ ...each, sentence: capital(each.sentence) }));
};
