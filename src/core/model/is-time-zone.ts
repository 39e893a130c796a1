import { centralEuropeanZone } from './time-zone.js';

/** Whether the time-zone database has a zone. The first question to Intl costs a telephone 100 ms: the usual ones need none. */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    return centralEuropeanZone.test(timeZone) || !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
};
