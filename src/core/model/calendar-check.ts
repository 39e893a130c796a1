/** Whether a well-formed date ends in a day that its month doesn't have; `--02-29` has its years. */
export const isImpossible = (date: string): boolean => {
  const [, year, month, day] = /(\d{4}|-)-(\d\d)-(\d\d)/.exec(date) ?? [];
  return !!day && new Date(Date.UTC(+year! || 2000, +month! - 1, +day)).getUTCDate() !== +day;
};

/** Whether an end lies before its beginning; both as exact as they are known. What returns every year never does. */
export const isReversed = (from = '', through = ''): boolean =>
  // With the tilde a month or year as an end comes after all its days.
  /^\d/.test(from) && /^\d/.test(through) && `${through}~` < from;
