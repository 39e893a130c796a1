import type { Service } from '../core/model/office-document.js';
import { instantOf } from '../core/schedule/local-time.js';
import type { Occurrence } from '../core/schedule/occurrence.js';
import { officeOf, type Schedule } from '../core/schedule/prepare-schedule.js';
import { consultationDate, type SaidBefore } from '../core/views/consultation-date.js';
import { officeContext, type OfficeContext } from '../core/views/office-context.js';
import { slotView } from '../core/views/slot-views.js';
import { weekdayAndDay } from '../core/wording/dates.js';
import type { Phrase } from '../core/wording/phrase.js';
import { aside, dash } from '../core/wording/sentence-frames.js';
import type { Words } from '../core/wording/words.js';
import { inBlocks } from './blocks.js';
import { inColumns } from './hanging.js';
import { terminalText } from './in-words.js';

type Row = readonly [time: string, what: Phrase];

/** Hours as in the week of `<office-hours>`. */
const hoursRow = (date: Occurrence, context: OfficeContext): Row => {
  const { text, remarks } = slotView(date, context);
  return [text, aside(context.read(context.office.name), remarks, context.words)];
};

/** A date of a service as in `<next-consultation>`, without what holds for all of its dates. */
const serviceRow = (date: Occurrence, context: OfficeContext, said: SaidBefore): Row => {
  const { entry } = context.schedule.services.get(date.of) ?? {};
  const { time, name, by, where, remarks } = consultationDate(date, entry as Service, context, false, said);
  return [time, aside(by ? dash(name, by, context.words) : name, [where, ...remarks], context.words)];
};

/** All dates, in blocks of a day. */
export const occurrencesText = (
  dates: readonly Occurrence[],
  schedule: Schedule,
  words: Words,
  columns?: number,
): string => {
  const said = { texts: new Set<string>() };
  const rows = dates.flatMap((date) => {
    const office = officeOf(schedule, date.office);
    if (!office) return [];
    // Seen from the moment before its day, so that nothing is "now".
    const context = officeContext(schedule, office, instantOf(schedule, date.localDate) - 1, words);
    const [time, what] = date.kind === 'hours' ? hoursRow(date, context) : serviceRow(date, context, said);
    return [{ day: date.localDate, row: [`  ${time}`, terminalText(what)] as const }];
  });
  const longest = Math.max(...rows.map(({ row: [time] }) => time.length));
  return inBlocks(
    [...new Set(rows.map(({ day }) => day))].map((day) => [
      weekdayAndDay(day, undefined, words),
      inColumns(
        rows.filter((each) => each.day === day).map(({ row: [time, what] }) => [time.padEnd(longest), what]),
        columns,
      ),
    ]),
  );
};
