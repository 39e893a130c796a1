import type { Row } from '../row.js';
import { growthRows } from './growth.js';
import { listRows } from './list.js';
import { openingHoursRows } from './opening-hours.js';
import { recurrenceRows } from './recurrence.js';

/** @param offices how many the largest document has */
export const allRows = (offices = 1000): readonly Row[] => [
  ...openingHoursRows,
  ...recurrenceRows,
  ...growthRows(offices),
  ...listRows(offices),
];
