import type { Rule } from '../model/office-document.js';
import { civilDate, isoDate, isoTime } from '../schedule/civil-date.js';
import type { Interval } from '../schedule/interval.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import { dayLength } from '../schedule/slot.js';
import type { SchemaNode, SchemaOrgContext } from './write-schema-org-node.js';

/** Minutes of a day → `opens` and `closes`; a whole day or more ends a minute early, as its end would be its beginning. */
export const opening = ({ start, end }: Interval): SchemaNode => ({
  opens: isoTime(start),
  closes: isoTime((end - start < dayLength ? end : start + dayLength - 1) % dayLength),
});

/** How the format says "closed". */
export const closed: SchemaNode = { opens: '00:00', closes: '00:00' };

/** From one day to another, both included; an end that isn't known is absent. */
export interface Validity {
  readonly validFrom?: string;
  readonly validThrough?: string;
}

const isYearly = (date: string | undefined): boolean => !!date?.startsWith('--');

/** Whether a rule holds for the same part of every year. */
export const isSeasonal = ({ validFrom, validThrough }: Rule): boolean => isYearly(validFrom) || isYearly(validThrough);

/**
 * The stretches of days in which a rule holds, as dates of one year: those of a season as far as the days go that are
 * looked at. Empty: it is over. `undefined`: its dates are of different kinds.
 */
export const validities = (
  rule: Rule,
  { from, through }: Pick<SchemaOrgContext, 'from' | 'through'>,
): readonly Validity[] | undefined => {
  const { validFrom, validThrough } = rule;
  if (!isSeasonal(rule)) {
    if (validThrough && lastOf(validThrough) < from) return [];
    return [
      {
        validFrom: validFrom && isoDate(firstOf(validFrom)),
        validThrough: validThrough && isoDate(lastOf(validThrough)),
      },
    ];
  }
  if (!validFrom || !validThrough || !isYearly(validFrom) || !isYearly(validThrough)) return undefined;
  const wraps = Number(firstOf(validFrom, 2000) > lastOf(validThrough, 2000));
  const found: Validity[] = [];
  for (let { year } = civilDate(from - 366); year <= civilDate(through).year; year++) {
    const [first, last] = [firstOf(validFrom, year), lastOf(validThrough, year + wraps)];
    if (last >= from && first <= through) found.push({ validFrom: isoDate(first), validThrough: isoDate(last) });
  }
  return found;
};
