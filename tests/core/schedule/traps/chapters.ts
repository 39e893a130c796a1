import { calendarTraps } from './calendar-traps.js';
import { clockTraps } from './clock-traps.js';
import { holidayTraps } from './holiday-traps.js';
import { hoursTraps } from './hours-traps.js';

/** All traps, under their headings. */
export const chapters = [
  ['The calendar', calendarTraps],
  ['Clocks', clockTraps],
  ['Holidays', holidayTraps],
  ['Hours', hoursTraps],
] as const;
