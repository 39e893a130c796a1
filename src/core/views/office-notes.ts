import type { Rule } from '../model/office-document.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import { overChannel } from '../wording/channel-names.js';
import { clockSpan } from '../wording/clock-time.js';
import { joinedBy, type Phrase } from '../wording/phrase.js';
import { alsoByAppointment, byAppointment, notAlways, pleaseCall } from '../wording/slot-remarks.js';
import type { OfficeContext } from './office-context.js';

/** Whether today lies between two dates as exact as the document has them; yearly ones are not looked at. */
export const isCurrent = (
  { validFrom, validThrough }: { readonly validFrom?: string; readonly validThrough?: string },
  today: string,
): boolean => {
  const day = parseIsoDate(today);
  const from = validFrom === undefined ? undefined : firstOf(validFrom);
  const through = validThrough === undefined ? undefined : lastOf(validThrough);
  return !(from && 'day' in from && day < from.day) && !(through && 'day' in through && day > through.day);
};

const isUndated = ({ byDay, dates, rrule }: Rule): boolean => !byDay && !dates && !rrule;

/** A rule without days, which never takes place by itself, in words: "und nach Vereinbarung". */
const undatedRule = (
  { name, startTime, endTime, booking, status, channels = [], note }: Rule,
  { words, read }: OfficeContext,
): Phrase => {
  const details: Phrase[] = [
    ...(name === undefined ? [] : [read(name)]),
    ...(startTime === undefined ? [] : [[clockSpan(startTime, endTime, words).sentence]]),
    ...channels.filter((channel) => channel !== 'visit').map((channel) => [overChannel(channel, words)]),
    ...(booking === 'recommended' ? [pleaseCall(words)] : []),
    ...(status === 'tentative' ? [notAlways(words)] : []),
    ...(note === undefined ? [] : [read(note)]),
  ];
  if (booking !== 'required') return joinedBy(', ', details);
  return details.length > 0 ? joinedBy(', ', [...details, byAppointment(words)]) : alsoByAppointment(words);
};

/** The remark on the office, and its rules that name no days. */
export const officeNotes = (context: OfficeContext): readonly Phrase[] => {
  const { office, read, today } = context;
  const rules = (office.hours ?? []).filter(
    (rule) => isUndated(rule) && rule.status !== 'cancelled' && isCurrent(rule, today),
  );
  return [
    ...(office.note === undefined ? [] : [read(office.note)]),
    ...rules.map((rule) => undatedRule(rule, context)),
  ].filter((phrase) => phrase.length > 0);
};
