import type { Words } from './words.js';

/**
 * The names of `publicHolidays` once more, for translators only: nothing calls this, so no page carries it.
 * In the locale modules they stand under these ids, where `reasonName` looks them up.
 */
export const declareHolidayNames = ({ msg }: Words): readonly string[] => [
  msg('Neujahr', { id: 'holiday.new-year' }),
  msg('Heilige Drei Könige', { id: 'holiday.epiphany' }),
  msg('Internationaler Frauentag', { id: 'holiday.womens-day' }),
  msg('Karfreitag', { id: 'holiday.good-friday' }),
  msg('Ostersonntag', { id: 'holiday.easter-sunday' }),
  msg('Ostermontag', { id: 'holiday.easter-monday' }),
  msg('Tag der Arbeit', { id: 'holiday.labour-day' }),
  msg('Tag der Befreiung', { id: 'holiday.liberation-day' }),
  msg('Christi Himmelfahrt', { id: 'holiday.ascension' }),
  msg('Pfingstsonntag', { id: 'holiday.whit-sunday' }),
  msg('Pfingstmontag', { id: 'holiday.whit-monday' }),
  msg('Fronleichnam', { id: 'holiday.corpus-christi' }),
  msg('75. Jahrestag des Volksaufstands vom 17. Juni 1953', { id: 'holiday.uprising-day' }),
  msg('Mariä Himmelfahrt', { id: 'holiday.assumption' }),
  msg('Weltkindertag', { id: 'holiday.childrens-day' }),
  msg('Tag der Deutschen Einheit', { id: 'holiday.german-unity-day' }),
  msg('Reformationstag', { id: 'holiday.reformation-day' }),
  msg('Allerheiligen', { id: 'holiday.all-saints-day' }),
  msg('Buß- und Bettag', { id: 'holiday.repentance-day' }),
  msg('1. Weihnachtstag', { id: 'holiday.christmas-day' }),
  msg('2. Weihnachtstag', { id: 'holiday.second-christmas-day' }),
];
