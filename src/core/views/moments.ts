import { localDateTime } from '../schedule/local-time.js';
import { clockTime } from '../wording/clock-time.js';
import { dayAndTime, relativeDayAndTime } from '../wording/dates.js';
import type { Phrase } from '../wording/phrase.js';
import { addDays, type OfficeContext } from './office-context.js';

const halfDay = 12 * 3_600_000;

/**
 * When something begins: "heute um 14 Uhr", "morgen um 10 Uhr", "Montag, 30. November, um 10 Uhr".
 *
 * @param isDated it stands beside another date, where "morgen" would have to be worked out
 */
export const momentPhrase = (instant: number, { schedule, today, words }: OfficeContext, isDated = false): Phrase => {
  const { date, time } = localDateTime(schedule, instant);
  const iso = `${date}T${time}`;
  const say = isDated && date !== today ? dayAndTime : relativeDayAndTime;
  return [{ kind: 'time', iso, text: say(iso, today, words) }];
};

/** Until when something lasts: the time alone where no other day can be meant. */
export const untilPhrase = (instant: number, context: OfficeContext): Phrase => {
  const { schedule, today, at, words } = context;
  const { date, time } = localDateTime(schedule, instant);
  const isMidnight = time === '00:00' && date === addDays(today, 1);
  if (date !== today && !isMidnight && instant - at > halfDay) return momentPhrase(instant, context);
  return [{ kind: 'time', iso: `${date}T${time}`, text: clockTime(isMidnight ? '24:00' : time, words) }];
};
