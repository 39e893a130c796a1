import type { Entry, Rule } from '../../model/office-document.js';
import { reduceRecurrence, weekdayCodes } from '../../schedule/reduce-recurrence.js';
import { closedText } from '../../wording/change-sentences.js';
import { clockSpan } from '../../wording/clock-time.js';
import { weekdayNames } from '../../wording/day-names.js';
import { describeRule } from '../../wording/describe-rule.js';
import { joined, joinedBy, phraseText, type Part, type Phrase } from '../../wording/phrase.js';
import { aside, capital, listed, range } from '../../wording/sentence-frames.js';
import { publicHolidays } from '../../wording/static-sentences.js';
import type { Row } from './block.js';
import { rulesAhead, type StandingContext } from './standing-context.js';

/** A span of one weekday, whatever the date. */
export interface StandingSlot {
  readonly startTime?: string;
  readonly endTime?: string;
  /** "nicht immer", "am Telefon", a note. */
  readonly remark: Phrase;
}

/** What stands for public holidays beside the numbers of the weekdays. */
const holidays = 7;

/** A row of the week: one weekday or several that are alike, or the holidays. */
export interface StandingDay {
  /** 0 is Monday, 7 stands for public holidays. */
  readonly days: readonly number[];
  readonly slots: readonly StandingSlot[];
}

/** What of an entry's rules is the same in every week, and the rest. */
export interface StandingWeek {
  readonly days: readonly StandingDay[];
  readonly others: readonly Rule[];
}

const isWeekly = ({ byDay, validFrom, validThrough, interval, weekParity, status, startTime }: Rule, today: string) =>
  !!byDay?.every((code) => code.length === 2) &&
  !validThrough &&
  (!validFrom || (!validFrom.startsWith('-') && validFrom <= today.slice(0, validFrom.length))) &&
  !weekParity &&
  (interval ?? 1) === 1 &&
  status !== 'cancelled' &&
  !!startTime;

const remarkOf = (rule: Rule, { words, schedule: { document } }: StandingContext): Phrase =>
  describeRule({ ...rule, byDay: undefined, validFrom: undefined, startTime: undefined, endTime: undefined }, words, {
    document,
  });

/** Slots in the order of their starts; of one kind, what touches is one. */
const inOrder = (slots: readonly StandingSlot[]): readonly StandingSlot[] =>
  [...slots]
    .sort(({ startTime: a = '' }, { startTime: b = '' }) => (a < b ? -1 : Number(a > b)))
    .reduce<StandingSlot[]>((all, slot) => {
      const last = all.at(-1);
      const isAlike = last && phraseText(last.remark) === phraseText(slot.remark);
      if (isAlike && last.endTime && last.endTime === slot.startTime)
        all[all.length - 1] = { ...last, endTime: slot.endTime };
      else if (!isAlike || last.startTime !== slot.startTime || last.endTime !== slot.endTime) all.push(slot);
      return all;
    }, []);

/** What an entry says of all its dates stands with each rule. */
const withEntry = ({ channels, languages, booking }: Entry, rule: Rule, here: string | undefined): Rule => ({
  ...(channels && { channels }),
  ...(languages && { languages }),
  ...(booking === 'required' && { booking }),
  ...rule,
  place: rule.place === here ? undefined : rule.place,
});

/**
 * The week as it is whenever nothing else is said.
 *
 * @param here the id of the usual place, which goes without saying
 */
export const standingWeek = (entry: Entry, here: string | undefined, context: StandingContext): StandingWeek => {
  const { today } = context;
  const rules = rulesAhead(entry.hours, today).map((rule) => withEntry(entry, reduceRecurrence(rule), here));
  const weekly = rules.filter((rule) => isWeekly(rule, today));
  const others = rules.filter((rule) => !weekly.includes(rule));
  if (weekly.length === 0) return { days: [], others };
  const slotsOn = (code: string) =>
    inOrder(
      weekly
        .filter(({ byDay }) => byDay?.includes(code))
        .map((rule) => ({ startTime: rule.startTime, endTime: rule.endTime, remark: remarkOf(rule, context) })),
    );
  // Rules by weekday rest on public holidays, unless somebody says something else of these days.
  const restsThen = !entry.overrides?.some(({ on }) => on.includes('public-holidays'));
  const days = [...weekdayCodes, 'PH']
    .map((code, day) => ({ days: [day], slots: slotsOn(code) }))
    // Where other rules may fill a day, nothing is said of it here.
    .filter(({ days: [day], slots }) => slots.length > 0 || (others.length === 0 && (day !== holidays || restsThen)))
    .reduce<StandingDay[]>((groups, each) => {
      const last = groups.at(-1);
      const isNext = last && last.days.at(-1) === (each.days[0] ?? 0) - 1;
      if (isNext && JSON.stringify(last.slots) === JSON.stringify(each.slots))
        groups[groups.length - 1] = { ...last, days: [...last.days, ...each.days] };
      else groups.push(each);
      return groups;
    }, []);
  return { days, others };
};

/** "Montag bis Mittwoch", "Samstag und Sonntag", "Sonntag und Feiertage" */
export const daysPhrase = ({ days }: StandingDay, { words }: Pick<StandingContext, 'words'>): Phrase => {
  const all = weekdayNames(words);
  const names = days.flatMap((day) => all[day] ?? []);
  const weekdays = names.length > 2 ? [range(names[0] ?? '', names.at(-1) ?? '', words)] : names;
  return capital(listed([...weekdays.map((name) => [name]), days.includes(holidays) && publicHolidays(words)], words));
};

/** "10:00–12:00 Uhr" with its times marked up. */
export const spanPhrase = ({ startTime, endTime }: StandingSlot, { words }: Pick<StandingContext, 'words'>): Phrase => {
  const { cell } = clockSpan(startTime, endTime, words);
  const parts: Part[] = [];
  let rest = cell;
  for (const time of [startTime, endTime]) {
    const at = time ? rest.indexOf(time) : -1;
    if (!time || at < 0) continue;
    // 24:00 is no time of HTML.
    parts.push(rest.slice(0, at), time === '24:00' ? time : { kind: 'time', iso: time, text: time });
    rest = rest.slice(at + time.length);
  }
  return joined([...parts, rest]);
};

/** A row for each group of days. */
export const weekRows = ({ days }: StandingWeek, context: StandingContext): readonly Row[] =>
  days.map((day) => ({
    head: daysPhrase(day, context),
    cell: joinedBy(
      ', ',
      day.slots.length > 0
        ? day.slots.map((slot) => aside(spanPhrase(slot, context), [slot.remark], context.words))
        : [closedText(context.words)],
    ),
  }));
