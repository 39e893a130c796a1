import { range } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import type { DayGroup, DayView } from './office-hours-types.js';

/** What two days must have in common to be shown in one row. */
const content = ({ publicHoliday, slots, words }: DayView): string => JSON.stringify([publicHoliday, slots, words]);

type Days = readonly [DayView, ...DayView[]];

const group = (days: Days, words: Words): DayGroup => {
  const [first] = days;
  const last = days.at(-1) ?? first;
  return {
    name: last === first ? first.name : range(first.name, last.name, words),
    hasToday: days.some(({ isToday }) => isToday),
    days,
  };
};

/** Equal days that follow one another in one row: "Montag bis Mittwoch". */
export const groupDays = (week: readonly DayView[], words: Words): readonly DayGroup[] =>
  week
    .reduce<Days[]>((groups, day) => {
      const last = groups.at(-1);
      if (last && content(last[0]) === content(day)) groups[groups.length - 1] = [...last, day];
      else groups.push([day]);
      return groups;
    }, [])
    .map((days) => group(days, words));
