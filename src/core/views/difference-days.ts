import { parseIsoDate } from '../schedule/civil-date.js';
import type { DifferingDay } from '../schedule/differing-days.js';
import type { Occurrence } from '../schedule/occurrence.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { otherPlace } from '../wording/change-sentences.js';
import { clockSpans } from '../wording/clock-spans.js';
import { clockSpan } from '../wording/clock-time.js';
import {
  closes,
  goesTo,
  how,
  inAddition,
  insteadOf,
  inTurn,
  newly,
  otherPeople,
  otherwise,
  remark,
  takesNoPlace,
} from '../wording/difference-sentences.js';
import type { Label } from '../wording/labels.js';
import { languageNames } from '../wording/language-names.js';
import { readTextFor } from '../wording/names.js';
import { joinedBy, phraseText, type Phrase } from '../wording/phrase.js';
import { byAppointment, callFirst, notCertain } from '../wording/remarks.js';
import { listed } from '../wording/sentence-frames.js';
import { inLanguages } from '../wording/service-remarks.js';
import type { Words } from '../wording/words.js';
import { channelsText, placeText } from './difference-facts.js';

/** Why a day is another than before. */
export type DayKind = 'closed' | 'moved' | 'added' | 'times' | 'place' | 'providers' | 'certainty' | 'other';

/** Days on which the same is different. */
export interface DifferentDays {
  readonly kind: DayKind;
  /** Local dates, both included. */
  readonly from: string;
  readonly through: string;
  readonly what: Phrase;
  /** How many days they are. */
  readonly count: number;
}

interface Texts {
  readonly isOffice: boolean;
  readonly before: Schedule;
  readonly after: Schedule;
  readonly today: string;
  readonly words: Words;
}

/** So many are said one by one. */
const fewDays = 2;

/** Days without dates between two that have some are no interruption. */
const longestGap = 3;

/** Times of a day; one that begins when another ends continues it. */
const timesOf = (dates: readonly Occurrence[], words: Words): Phrase => {
  const spans: { startTime?: string; endTime?: string }[] = [];
  for (const { startTime, endTime } of dates) {
    const last = spans.at(-1);
    if (last?.endTime && last.endTime === startTime) last.endTime = endTime;
    else spans.push({ startTime, endTime });
  }
  const texts = spans.map(({ startTime, endTime }) => clockSpan(startTime, endTime, words).sentence);
  if (spans.every(({ startTime }) => startTime)) return [clockSpans(spans, words)];
  return listed(
    [...new Set(texts)].map((text) => [text]),
    words,
  );
};

const placesOf = (dates: readonly Occurrence[], { document }: Schedule, words: Words): Phrase => {
  const read = readTextFor(words, document.language);
  const places = [...new Set(dates.map(({ place }) => place))].map((id) =>
    document.places.find((each) => each.id === id),
  );
  return listed(
    places.map((place) => placeText(place, read)),
    words,
  );
};

const peopleOf = (dates: readonly Occurrence[], { document }: Schedule, words: Words): Phrase => {
  const read = readTextFor(words, document.language);
  const names = new Map(dates.flatMap(({ providers }) => providers.map(({ id, name }) => [id, name] as const)));
  const who = listed([...names.values()].map(read), words);
  return dates.every(({ providersCertain }) => providersCertain) ? who : inTurn(who, words);
};

const certaintyOf = ([date]: readonly Occurrence[], words: Words): Phrase => {
  if (date?.state === 'tentative') return notCertain(words);
  if (date?.state === 'by-appointment') return byAppointment(words);
  return date?.callFirst ? callFirst(words) : otherwise(words);
};

/** What else is told of a date: how, in which languages, with which remarks. */
const detailsOf = (dates: readonly Occurrence[], words: Words): readonly (readonly [Label, Phrase])[] => {
  const [channels, languages] = [
    [...new Set(dates.flatMap((date) => date.channels))].sort(),
    [...new Set(dates.flatMap((date) => date.languages))].sort(),
  ];
  // Texts of dates that are compared are in the reader's language.
  const texts = [...new Set(dates.flatMap(({ name, notes }) => [name, ...notes]))] as readonly (string | undefined)[];
  return [
    [how, channelsText(channels, words)],
    [inLanguages, languages.length > 0 ? languageNames(languages, words) : []],
    [
      remark,
      joinedBy(
        '; ',
        texts.map((text) => (text ? [text] : [])),
      ),
    ],
  ];
};

const said = (day: DifferingDay, texts: Texts): readonly [kind: DayKind, what: Phrase] | undefined => {
  const { before, after, movedTo } = day;
  const { words, today, isOffice } = texts;
  if (after.length === 0) {
    if (movedTo) return ['moved', goesTo(movedTo, today, words)];
    return ['closed', isOffice ? closes(words) : takesNoPlace(words)];
  }
  const [was, is] = [timesOf(before, words), timesOf(after, words)];
  // The day that it was moved from says so.
  if (before.length === 0 && after.every(({ movedFrom }) => movedFrom)) return undefined;
  if (before.length === 0) return ['added', inAddition(is, words)];
  if (phraseText(was) !== phraseText(is)) return ['times', insteadOf(is, was, words)];
  const isSame = (what: (date: Occurrence) => unknown) =>
    JSON.stringify(before.map(what)) === JSON.stringify(after.map(what));
  if (!isSame(({ state, callFirst: first }) => [state, first])) return ['certainty', certaintyOf(after, words)];
  if (!isSame(({ providers, providersCertain }) => [providers.map(({ id }) => id), providersCertain]))
    return [
      'providers',
      otherPeople(peopleOf(after, texts.after, words), peopleOf(before, texts.before, words), words),
    ];
  if (!isSame(({ place }) => place)) {
    const [old, now] = [placesOf(before, texts.before, words), placesOf(after, texts.after, words)];
    return phraseText(old) === phraseText(now) ? undefined : ['place', otherPlace(now, words)];
  }
  const [first] = detailsOf(after, words).flatMap(([label, value], i) => {
    const old = detailsOf(before, words)[i]![1];
    return phraseText(old) === phraseText(value) ? [] : [newly(label, value, old, words)];
  });
  return ['other', first ?? otherwise(words)];
};

/** What holds for every one of several days, if it is the same. */
export const sameOnAll = (
  days: readonly DifferingDay[],
  texts: Texts,
): { readonly kind: DayKind; readonly what: Phrase } | undefined => {
  const all = days.map((day) => said(day, texts));
  const [first] = all;
  const isAlike = all.every((each) => each && first && phraseText(each[1]) === phraseText(first[1]));
  return first && isAlike && days.length > fewDays ? { kind: first[0], what: first[1] } : undefined;
};

/** Differing days as residents would be told them, those that follow each other as one. */
export const differentDays = (days: readonly DifferingDay[], texts: Texts): readonly DifferentDays[] => {
  const found: DifferentDays[] = [];
  for (const day of days) {
    const what = said(day, texts);
    if (!what) continue;
    const last = found.at(-1);
    const isNext = last && parseIsoDate(day.date) - parseIsoDate(last.through) <= longestGap;
    if (isNext && last.kind === what[0] && phraseText(last.what) === phraseText(what[1]))
      found[found.length - 1] = { ...last, through: day.date, count: last.count + 1 };
    else found.push({ kind: what[0], from: day.date, through: day.date, what: what[1], count: 1 });
  }
  return found;
};
