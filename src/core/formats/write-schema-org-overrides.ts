import type { Override, Rule } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { loseOtherFields, type SchemaOrgContext } from './write-schema-org-node.js';

/** How far beyond the days that are looked at a day ahead is looked for: four years. */
const ahead = 4 * 366;

/** Enough for any office; more are not looked through day by day. */
const mostOverrides = 500;

const overrideFields = ['on', 'status', 'startTime', 'endTime', 'hours', 'movedTo', 'name', 'note'];
const ruleFields = [
  ...overrideFields,
  'byDay',
  'dates',
  'rrule',
  'interval',
  'weekParity',
  'validFrom',
  'validThrough',
];

const matchesBetween = (from: number, through: number, holds: (day: number) => unknown): boolean => {
  for (let day = from; day <= through; day++) if (holds(day)) return true;
  return false;
};

const loseDoubts = (
  { status, booking, startTime, endTime }: Pick<Override & Rule, 'status' | 'booking' | 'startTime' | 'endTime'>,
  pointer: string,
  isOpeningRule: boolean,
  { lose }: SchemaOrgContext,
): void => {
  if (status === 'tentative') lose(pointer, 'tentative');
  if (booking && booking !== 'not-needed') lose(pointer, 'booking');
  if (isOpeningRule && !startTime) lose(pointer, 'no-time');
  else if (isOpeningRule && !endTime) lose(pointer, 'no-end');
};

/**
 * Reports what is not said of days that are different: what lies beyond the days looked at, and what has no term.
 *
 * @param written the fields for which the kind of node has terms, beside the times
 */
export const loseOverrides = (
  { entry, overrides }: PreparedEntry,
  pointer: string,
  { isOpening, written }: { readonly isOpening: boolean; readonly written: readonly string[] },
  context: SchemaOrgContext,
): void => {
  const { from, through, lose } = context;
  for (const [i, override] of (entry.overrides ?? []).slice(0, mostOverrides).entries()) {
    const at = `${pointer}/overrides/${i}`;
    const { days } = overrides[i]!;
    if (matchesBetween(through + 1, through + ahead, days)) lose(at, 'single-dates', isoDate(through));
    if (!matchesBetween(from, through, days)) continue;
    loseDoubts({ ...override, startTime: undefined, endTime: undefined }, at, false, context);
    loseOtherFields(context, at, override, [...overrideFields, 'booking', ...written]);
    for (const [j, rule] of (override.hours ?? []).entries()) {
      loseDoubts(rule, `${at}/hours/${j}`, isOpening, context);
      loseOtherFields(context, `${at}/hours/${j}`, rule, [...ruleFields, 'booking', ...written]);
    }
  }
};
