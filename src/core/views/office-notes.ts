import type { Rule } from '../model/office-document.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import { clockSpan } from '../wording/clock-time.js';
import { joinedBy, present, type Phrase } from '../wording/phrase.js';
import { alsoByAppointment, byAppointment, callFirst, notAlways, overChannel } from '../wording/remarks.js';
import type { OfficeContext } from './office-context.js';

/** Whether today lies between two dates as exact as the document has them; yearly ones are not looked at. */
export const isCurrent = (
  { validFrom = '--01', validThrough = '--12' }: { readonly validFrom?: string; readonly validThrough?: string },
  { today }: OfficeContext,
): boolean => {
  const day = parseIsoDate(today);
  const from = firstOf(validFrom);
  const through = lastOf(validThrough);
  return !('day' in from && day < from.day) && !('day' in through && day > through.day);
};

/** A rule without days, which never takes place by itself, in words: "und nach Vereinbarung". */
const undatedRule = (rule: Rule, { words, read }: OfficeContext): Phrase => {
  const { name, startTime, endTime, booking, status, channels = [], note } = rule;
  const details = joinedBy(', ', [
    read(name),
    startTime && [clockSpan(startTime, endTime, words).sentence],
    ...channels.map((channel) => overChannel(channel, words)),
    booking === 'recommended' && callFirst(words),
    status === 'tentative' && notAlways(words),
    read(note),
  ]);
  if (booking !== 'required') return details;
  return details.length > 0 ? joinedBy(', ', [details, byAppointment(words)]) : alsoByAppointment(words);
};

/** The remark on the office, and its rules that name no days. */
export const officeNotes = (context: OfficeContext): readonly Phrase[] => {
  const { office, read } = context;
  const undated = (office.hours ?? []).filter(
    (rule) => !rule.byDay && !rule.dates && !rule.rrule && rule.status !== 'cancelled' && isCurrent(rule, context),
  );
  return present([read(office.note), ...undated.map((rule) => undatedRule(rule, context))]);
};
