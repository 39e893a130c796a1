/** schema.org's `DayOfWeek` by the codes of RFC 5545, which `byDay` of the document takes; `PH`: public holidays. */
export const dayNames = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
  PH: 'PublicHolidays',
} as const;

export type DayCode = keyof typeof dayNames;

/** Where every term of the vocabulary stands. */
export const vocabulary = 'https://schema.org';
