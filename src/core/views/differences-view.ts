import type { Entry, Notice, Service } from '../model/office-document.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { differingDays, type DifferingDay, type DifferingEntry, noticed } from '../schedule/differing-days.js';
import { dayAt } from '../schedule/local-time.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import { placeOn } from '../schedule/places.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { prepareSchedule, type Schedule } from '../schedule/prepare-schedule.js';
import { describeHours } from '../wording/describe-hours.js';
import { describeRecurrence } from '../wording/describe-recurrence.js';
import { isBack, isCalled, isGone, isNew, newly, notices } from '../wording/difference-sentences.js';
import { readTextFor } from '../wording/names.js';
import { duringOfficeHours } from '../wording/partner-sentences.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import { capital } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import type { About, Difference, Pair } from './difference.js';
import { entryFacts, type Fact, placeFacts } from './difference-facts.js';
import { hoursDifferences } from './difference-hours.js';
import { withNewIds } from './difference-ids.js';
import { placeDifference } from './difference-place.js';

export type { Difference } from './difference.js';

const daysAhead = 365;

/** A service that is not on at present. */
const isOff = (entry: Entry): boolean => (entry as Service).status === 'cancelled';

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
    if (isOff(is)) return was && !isOff(was) ? [{ kind: 'gone', ...about, sentence: isGone(words) }] : [];
    if (!was || isOff(was)) {
      const times =
        'duringOfficeHours' in is ? duringOfficeHours(words) : describeHours(is.hours ?? [], words, context);
      return [{ kind: 'new', ...about, sentence: (was ? isBack : isNew)(times, words) }];
    }
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
    const isSaid = ({ date, before: a, after: b }: DifferingDay): boolean =>
      known.has(date) ||
      (!!(place ?? isAtOffice) && butItsPlace(a, before, prepared, date) === butItsPlace(b, after, now, date));
    const rest = (some: readonly DifferingDay[]) => some.filter((day) => !isSaid(day));
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
  const gone = before.document[list].filter(
    (was) => !isOff(was) && !after.document[list].some((each) => each.id === was.id),
  );
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

/** What is noticed about dates, but for the place that all dates of the entry have on the day. */
const butItsPlace = (
  dates: DifferingDay['before'],
  { document }: Schedule,
  entry: PreparedEntry | undefined,
  date: string,
): string => {
  const usual = entry && placeOn(document, entry, parseIsoDate(date));
  return JSON.stringify(dates.map((each) => noticed(each.place === usual ? { ...each, place: undefined } : each)));
};

const placeDifferences = ({ before, after, words }: Pair): readonly Difference[] =>
  after.document.places.flatMap((is) => {
    const was = before.document.places.find(({ id }) => id === is.id);
    const about: About = { list: 'places', id: is.id, name: readTextFor(words, after.document.language)(is.name) };
    return was
      ? factDifferences(placeFacts(was, before.document, words), placeFacts(is, after.document, words), about, words)
      : [];
  });

/** Whether it is shown on some day that is looked at; one of every year is. */
const isShown = ({ validFrom, validThrough }: Notice, { first, last }: Pair): boolean => {
  const [from, through] = [validFrom ? firstOf(validFrom) : first, validThrough ? lastOf(validThrough) : last];
  return !(from > last || through < first);
};

const noticeDifferences = (pair: Pair): readonly Difference[] => {
  const { before, after, words } = pair;
  const read = readTextFor(words, after.document.language);
  const known = before.document.notices.map(({ name }) => phraseText(read(name)));
  return after.document.notices.flatMap((notice): readonly Difference[] => {
    const text = read(notice.name);
    if (known.includes(phraseText(text)) || !isShown(notice, pair)) return [];
    return [{ kind: 'new', list: 'notices', id: phraseText(text), name: notices(words), sentence: text }];
  });
};

/**
 * What is different for residents in the year from an instant on (epoch milliseconds): times and dates as they come
 * out, contacts, places, new and ended services; not what is only written otherwise. By entry, then by day. What has
 * another id but its old name is the same.
 *
 * @throws RangeError where there is more to look at than one call may
 */
export const differencesView = (old: Schedule, after: Schedule, at: number, words: Words): readonly Difference[] => {
  const first = dayAt(after, at);
  const document = withNewIds(old.document, after.document);
  const before = document === old.document ? old : prepareSchedule(document, { recurrence: old.recurrence });
  const pair: Pair = { before, after, words, first, last: first + daysAhead };
  const days = differingDays(before, after, { from: isoDate(first), through: isoDate(pair.last) }, words.tag);
  const found = [
    ...lists.flatMap((list) => entryDifferences(list, pair, days)),
    ...placeDifferences(pair),
    ...noticeDifferences(pair),
  ];
  return found.map((each) => ({ ...each, sentence: capital(each.sentence) }));
};
