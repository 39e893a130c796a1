import type { Entry, Rule } from '../model/office-document.js';
import { clockSpan } from '../wording/clock-time.js';
import { onceIn } from '../wording/once-in.js';
import { joinedBy, present, type Phrase } from '../wording/phrase.js';
import { also, byAppointment, daysNotKnown, moreNotKnown, overChannel } from '../wording/remarks.js';
import { capital } from '../wording/sentence-frames.js';
import type { OfficeContext, ViewContext } from './office-context.js';

/** Whether today lies between two dates as exact as the document has them; yearly ones are not looked at. */
export const isCurrent = (
  { validFrom = '', validThrough = '-' }: { readonly validFrom?: string; readonly validThrough?: string },
  { today }: Pick<ViewContext, 'today'>,
): boolean =>
  today >= validFrom && (validThrough.startsWith('-') || today.slice(0, validThrough.length) <= validThrough);

/** A rule without days, which never takes place by itself, in words: "Auch nach Vereinbarung". */
const undatedRule = (rule: Rule, isAlone: boolean, { words, read }: ViewContext): Phrase => {
  const { name, startTime, endTime, status, booking, channels = [], note, rrule } = rule;
  // What is left of a rule whose days nobody could read.
  const isCrippled = status === 'tentative' && !rrule && !name && !note;
  const appointment = booking === 'required' && byAppointment(words);
  return capital(
    joinedBy(', ', [
      read(name),
      onceIn(rule, words),
      startTime && [clockSpan(startTime, endTime, words).sentence],
      isCrippled && (startTime ? daysNotKnown : moreNotKnown)(words),
      ...channels.map((channel) => overChannel(channel, words)),
      appointment && (isAlone ? appointment : also(appointment, words)),
      read(note),
    ]),
  );
};

/** The rules of an entry that name no days, in words; `isAlone`: it has no others. */
export const undatedRules = ({ hours = [] }: Entry, isAlone: boolean, context: ViewContext): readonly Phrase[] =>
  present(
    hours
      .filter(
        (rule) =>
          !rule.byDay &&
          !rule.dates &&
          (!rule.rrule || onceIn(rule, context.words)) &&
          rule.status !== 'cancelled' &&
          isCurrent(rule, context),
      )
      .map((rule) => undatedRule(rule, isAlone, context)),
  );

/** The remark on the office, and its rules that name no days. */
export const officeNotes = (context: OfficeContext): readonly Phrase[] => [
  ...present([context.read(context.office.note)]),
  ...undatedRules(context.office, false, context),
];
