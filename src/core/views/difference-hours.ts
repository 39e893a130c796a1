import type { Entry, Rule } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import type { DifferingDay, DifferingEntry } from '../schedule/differing-days.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { hoursLines } from '../wording/describe-hours.js';
import { describeRecurrence } from '../wording/describe-recurrence.js';
import { isUndated } from '../wording/describe-rule.js';
import { alwaysFrom, alwaysNow, andMore, fromDayOn, onDays } from '../wording/difference-sentences.js';
import { duringOfficeHours } from '../wording/partner-sentences.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import type { About, Difference, Pair } from './difference.js';
import { differentDays, sameOnAll } from './difference-days.js';

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

/** How the times of an entry differ: rules as rules, single days as days. */
export const hoursDifferences = (
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
  const texts = { isOffice: kind === 'hours', before, after, today, words };
  let days: readonly DifferingDay[] = single;
  const [change] = regular;
  if (change) {
    const { date } = change;
    const [old, now] = [linesOf(was, before, date, true, words), linesOf(is, after, date, true, words)];
    const [gone, come] = [only(old, now), only(now, old)];
    if (gone.length + come.length > 0)
      found.push({ kind: 'hours', ...about, from: date, sentence: fromDayOn(date, gone, come, today, words) });
    else if (!isExplained) {
      const same = sameOnAll(regular, texts);
      if (same)
        found.push({ kind: same.kind, ...about, from: date, sentence: alwaysFrom(date, same.what, today, words) });
      else days = [...regular, ...single].sort((a, b) => (a.date < b.date ? -1 : 1));
    }
  }
  // Of partners' own hours no dates are worked out.
  const all = about.list === 'partners' ? [false, true] : [false];
  const [old, now] = [
    all.flatMap((isDated) => linesOf(was, before, today, isDated, words)),
    all.flatMap((isDated) => linesOf(is, after, today, isDated, words)),
  ];
  const [gone, come] = [only(old, now), only(now, old)];
  if (gone.length + come.length > 0) found.push({ kind: 'hours', ...about, sentence: alwaysNow(gone, come, words) });

  const different = differentDays(days, texts);
  for (const { kind: why, from, through, what } of different.slice(0, mostDates))
    found.push({ kind: why, ...about, from, through, sentence: onDays(from, through, what, today, words) });
  const rest = different.slice(mostDates);
  const count = rest.reduce((sum, each) => sum + each.count, 0);
  if (rest[0]) found.push({ kind: 'more', ...about, from: rest[0].from, count, sentence: andMore(count, words) });
  return found;
};
