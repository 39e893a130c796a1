import type { Rule } from '../model/office-document.js';
import { clockSpan } from '../wording/clock-time.js';
import { joinedBy, present, type Phrase } from '../wording/phrase.js';
import { also, byAppointment, overChannel } from '../wording/remarks.js';
import { capital } from '../wording/sentence-frames.js';
import type { OfficeContext } from './office-context.js';

/** Whether today lies between two dates as exact as the document has them; yearly ones are not looked at. */
export const isCurrent = (
  { validFrom = '', validThrough = '-' }: { readonly validFrom?: string; readonly validThrough?: string },
  { today }: OfficeContext,
): boolean =>
  today >= validFrom && (validThrough.startsWith('-') || today.slice(0, validThrough.length) <= validThrough);

/** A rule without days, which never takes place by itself, in words: "Auch nach Vereinbarung". */
const undatedRule = (
  { name, startTime, endTime, booking, channels = [], note }: Rule,
  context: OfficeContext,
): Phrase => {
  const { words, read } = context;
  return capital(
    joinedBy(', ', [
      read(name),
      startTime && [clockSpan(startTime, endTime, words).sentence],
      ...channels.map((channel) => overChannel(channel, words)),
      booking === 'required' && also(byAppointment(words), words),
      read(note),
    ]),
  );
};

/** The remark on the office, and its rules that name no days. */
export const officeNotes = (context: OfficeContext): readonly Phrase[] => {
  const { office, read } = context;
  const undated = (office.hours ?? []).filter(
    (rule) => !rule.byDay && !rule.dates && !rule.rrule && rule.status !== 'cancelled' && isCurrent(rule, context),
  );
  return present([read(office.note), ...undated.map((rule) => undatedRule(rule, context))]);
};
