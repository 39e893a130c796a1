import type { Service } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import { differingDays, type DifferingDay, type DifferingEntry } from '../schedule/differing-days.js';
import { dayAt } from '../schedule/local-time.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { describeHours } from '../wording/describe-hours.js';
import { describeRecurrence } from '../wording/describe-recurrence.js';
import { isCalled, isGone, isNew, newly, notices } from '../wording/difference-sentences.js';
import { readTextFor } from '../wording/names.js';
import { duringOfficeHours } from '../wording/partner-sentences.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import { capital } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import type { About, Difference, Pair } from './difference.js';
import { entryFacts, type Fact, placeFacts } from './difference-facts.js';
import { hoursDifferences } from './difference-hours.js';
import { placeDifference } from './difference-place.js';

export type { Difference } from './difference.js';

const daysAhead = 365;
const sameText = (a: Phrase, b: Phrase): boolean => phraseText(a) === phraseText(b);

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
