import { andList } from '../wording/lists.js';
import { phraseText } from '../wording/phrase.js';
import { dayRange } from '../wording/dates.js';
import type { Words } from '../wording/words.js';
import type { DayGroup, DayView } from './office-hours-types.js';

/** What two days must have in common to be shown in one row. */
const content = ({ publicHoliday, slots, words }: DayView): string => JSON.stringify([publicHoliday, slots, words]);

const group = (days: readonly DayView[], words: Words): DayGroup => {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return { name: '', shortName: '', hasToday: false, days };
  return {
    name:
      days.length > 2
        ? dayRange(first.name, last.name, words)
        : phraseText(
            andList(
              days.map(({ name }) => [name]),
              words,
            ),
          ),
    shortName: days.length > 1 ? `${first.shortName}–${last.shortName}` : first.shortName,
    hasToday: days.some(({ isToday }) => isToday),
    days,
  };
};

/** Equal days that follow one another in one row: "Montag bis Mittwoch". */
export const groupDays = (week: readonly DayView[], words: Words): readonly DayGroup[] =>
  week
    .reduce<DayView[][]>((groups, day) => {
      const last = groups.at(-1);
      if (last?.[0] && content(last[0]) === content(day)) last.push(day);
      else groups.push([day]);
      return groups;
    }, [])
    .map((days) => group(days, words));
