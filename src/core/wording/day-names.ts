import { remembered } from '../schedule/remembered.js';
import type { Words } from './words.js';

/** Monday first; by hand, because the first `Intl.DateTimeFormat` of a page costs a slow telephone a tenth of a second. */
export const weekdayNames = remembered(({ msg }: Words): readonly string[] => [
  msg('Montag', { id: 'day.monday' }),
  msg('Dienstag', { id: 'day.tuesday' }),
  msg('Mittwoch', { id: 'day.wednesday' }),
  msg('Donnerstag', { id: 'day.thursday' }),
  msg('Freitag', { id: 'day.friday' }),
  msg('Samstag', { id: 'day.saturday' }),
  msg('Sonntag', { id: 'day.sunday' }),
]);

/** As they stand in a date: "26. November". */
export const monthNames = remembered(({ msg }: Words): readonly string[] => [
  msg('Januar', { id: 'month.january' }),
  msg('Februar', { id: 'month.february' }),
  msg('März', { id: 'month.march' }),
  msg('April', { id: 'month.april' }),
  msg('Mai', { id: 'month.may' }),
  msg('Juni', { id: 'month.june' }),
  msg('Juli', { id: 'month.july' }),
  msg('August', { id: 'month.august' }),
  msg('September', { id: 'month.september' }),
  msg('Oktober', { id: 'month.october' }),
  msg('November', { id: 'month.november' }),
  msg('Dezember', { id: 'month.december' }),
]);
