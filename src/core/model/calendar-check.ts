/** Whether a well-formed date ends in a day that its month doesn't have; `--02-29` has its years. */
export const isImpossible = (date: string): boolean => {
  const [, year, month, day] = /(\d{4}|-)-(\d\d)-(\d\d)/.exec(date) ?? [];
  const nextMonth = Date.UTC(Number(year) || 2000, Number(month), 1);
  return Date.UTC(Number(year) || 2000, Number(month) - 1, Number(day)) >= nextMonth;
};

/** Whether an end lies before its beginning; both as exact as they are known. What returns every year never does. */
export const isReversed = (from = '', through = ''): boolean =>
  /^\d/.test(from) &&
  /^\d/.test(through) &&
  through + '-12-31'.slice(through.length - 4) < from + '-01-01'.slice(from.length - 4);
