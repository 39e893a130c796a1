import { isoDate, parseIsoDate } from '../../core/schedule/civil-date.js';
import type { DateWindow, Occurrence, OccurrenceFilter } from '../../core/schedule/occurrence.js';
import { occurrences as occurrencesIn } from '../../core/schedule/occurrences.js';
import type { Schedule } from '../../core/schedule/prepare-schedule.js';
import { askedDates, askedFilter } from '../asked.js';
import type { Command } from '../command.js';
import { inWords } from '../in-words.js';
import type { UsageMessages } from '../messages/messages.js';
import { asJson, occurrenceJson } from '../occurrence-json.js';
import { occurrencesText } from '../occurrences-text.js';
import type { OptionValues } from '../options.js';
import { showDocument } from '../show-document.js';
import { UsageError } from '../usage-error.js';

/** So many days are asked for at once; the core bounds one question, not the sum of them. */
const stride = 28;

const examples = [
  'occurrences office.json --from 2026-11-23 --through 2026-11-29',
  'occurrences - --from 2026-12-01 --through 2026-12-31 --json',
];

const askedWindow = (values: OptionValues, schedule: Schedule, usage: UsageMessages): DateWindow => {
  const { from, through } = askedDates(values, schedule, usage);
  const missing = from === undefined ? 'from' : 'through';
  if (from === undefined || through === undefined)
    throw new UsageError(usage.missingOption(`--${missing}`, `stadtteil ${examples[0]}`));
  return { from, through };
};

const all = (schedule: Schedule, { from, through }: DateWindow, filter: OccurrenceFilter): readonly Occurrence[] => {
  const last = parseIsoDate(through);
  const found: Occurrence[] = [];
  for (let day = parseIsoDate(from); day <= last; day += stride) {
    const window = { from: isoDate(day), through: isoDate(Math.min(day + stride - 1, last)) };
    found.push(...occurrencesIn(schedule, window, filter));
  }
  return found;
};

export const occurrences: Command = {
  name: 'occurrences',
  options: ['from', 'through', 'partner', 'consultation', 'topic', 'office'],
  examples,
  run: (invocation) =>
    showDocument(invocation, (schedule, words) => {
      const { values, speech, world } = invocation;
      const { usage } = speech.say;
      const window = askedWindow(values, schedule, usage);
      const dates = all(schedule, window, askedFilter(values, schedule, usage));
      const texts = inWords(words, schedule.document.language);
      if (values.json) world.print(asJson(dates.map((date) => occurrenceJson(date, schedule, texts))));
      else if (dates.length > 0) world.print(occurrencesText(dates, schedule, words, world.columns));
      else world.warn(speech.say.noDates(window.from, window.through));
    }),
};
