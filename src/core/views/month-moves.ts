import { civilDate, dayInMonth, isoDate, mondayOf, parseIsoDate } from '../schedule/civil-date.js';

/** The month (`2026-12`) so many months later. */
export const monthAfter = (month: string, months: number): string => {
  const { year, month: number } = civilDate(parseIsoDate(`${month}-01`));
  return isoDate(dayInMonth(year, number + months, 1)).slice(0, 7);
};

/** The same day of another month, or its last one. */
const monthsLater = (day: number, months: number): number => {
  const { year, month, date } = civilDate(day);
  const first = civilDate(dayInMonth(year, month + months, 1));
  return dayInMonth(first.year, first.month, date);
};

/**
 * Where a key leads in a month (ARIA Authoring Practices, grid of days): arrows by day and week, Home and End to the
 * edges of the week, with Control of the month, Page Up and Page Down by month, with Shift by year.
 *
 * @param date a local date
 * @param key as of `KeyboardEvent.key`, with what is held before it: `Control+Home`
 * @param isFromRight weeks run from the right, and so do the arrows
 * @returns the local date; `undefined` for another key
 */
export const dayAfterKey = (date: string, key: string, isFromRight: boolean): string | undefined => {
  const day = parseIsoDate(date);
  const monday = mondayOf(day);
  const first = parseIsoDate(`${date.slice(0, 7)}-01`);
  const forwards = isFromRight ? -1 : 1;
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: day - forwards,
    ArrowRight: day + forwards,
    ArrowUp: day - 7,
    ArrowDown: day + 7,
    Home: monday,
    End: monday + 6,
    PageUp: monthsLater(day, -1),
    PageDown: monthsLater(day, 1),
    'Control+Home': first,
    'Control+End': monthsLater(first, 1) - 1,
    'Shift+PageUp': monthsLater(day, -12),
    'Shift+PageDown': monthsLater(day, 12),
  };
  const found = Object.hasOwn(days, key) ? days[key] : undefined;
  return found === undefined ? undefined : isoDate(found);
};
