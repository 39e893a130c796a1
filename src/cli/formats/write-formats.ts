import type { WriteFormat } from './write-format.js';
import { writeIcalendar } from './write-icalendar.js';

/** The words after `stadtteil write`, in the order of the help. */
export const writeFormats: Readonly<Record<string, WriteFormat>> = {
  icalendar: writeIcalendar,
};
