import { localDateTime } from '../schedule/local-time.js';
import { clockTime } from '../wording/clock-time.js';
import { dayAndTime, relativeDayAndTime } from '../wording/dates.js';
import type { Phrase } from '../wording/phrase.js';
import { addDays, type OfficeContext, type ViewContext } from './office-context.js';

const halfDay = 12 * 3_600_000;

const timePart = (instant: number, { schedule }: ViewContext, say: (localDateTime: string) => string): Phrase => {
  const { date, time } = localDateTime(schedule, instant);
  const iso = `${date}T${time}`;
  return [{ kind: 'time', iso, text: say(iso) }];
};

/** When something is, whenever it is read: "Montag, 30. November 2026, um 10 Uhr". */
export const fullMomentPhrase = (instant: number, context: ViewContext): Phrase =>
  timePart(instant, context, (local) => dayAndTime(local, undefined, context.words));

/**
 * When something begins: "heute um 14 Uhr", "morgen um 10 Uhr", "Montag, 30. November, um 10 Uhr".
 *
 * @param isDated it stands beside another date, where "morgen" would have to be worked out
 */
export const momentPhrase = (instant: number, context: OfficeContext, isDated = false): Phrase => {
  const { today, words } = context;
  return timePart(instant, context, (local) =>
    (isDated && !local.startsWith(today) ? dayAndTime : relativeDayAndTime)(local, today, words),
  );
};

/** Until when something lasts: the time alone where no other day can be meant. */
export const untilPhrase = (instant: number, context: OfficeContext): Phrase => {
  const { today, at, words } = context;
  return timePart(instant, context, (local) => {
    if (local === `${addDays(today, 1)}T00:00`) return clockTime('24:00', words);
    return local.startsWith(today) || instant - at <= halfDay
      ? clockTime(local.slice(11), words)
      : relativeDayAndTime(local, today, words);
  });
};
