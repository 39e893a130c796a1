import type { Loss } from '../../model/loss.js';
import type { Office, Rule } from '../../model/office-document.js';
import { isoDate, parseIsoDate } from '../../schedule/civil-date.js';
import type { DateWindow } from '../../schedule/occurrence.js';
import { openingDay } from '../../schedule/places.js';
import type { Schedule } from '../../schedule/prepare-schedule.js';
import { trustedThrough } from '../../schedule/stale.js';
import { officeContext, type OfficeContext } from '../../views/office-context.js';
import { describeRecurrence } from '../../wording/describe-recurrence.js';
import { isOver } from '../../wording/rule-validity.js';
import type { Words } from '../../wording/words.js';

/** Exceptions are looked for so far ahead, in days; more would be a calendar. */
const daysAhead = 365;

/** What every part of a text needs that is written once and read later. */
export interface StandingContext extends OfficeContext {
  readonly describeRecurrence: typeof describeRecurrence;
  /** The same without a day: every date has its year, what has begun still has its beginning. For sentences only. */
  readonly ageless: OfficeContext & { readonly describeRecurrence: typeof describeRecurrence };
  /** Which exceptions are said, and until when the text is right; absent where the document is too old for that. */
  readonly window: DateWindow | undefined;
  /** What can't be said is noted here while it is left out. */
  readonly losses: Loss[];
}

/** The last day on which all is as it is written: nothing of it is too old, and nobody has moved. */
const lastDay = ({ document }: Schedule, today: string): number => {
  const day = parseIsoDate(today);
  const moves = [...document.offices, ...document.services, ...document.partners]
    .map(({ nextPlace }) => openingDay(document, nextPlace) - 1)
    .filter((before) => before >= day);
  return Math.min(day + daysAhead, trustedThrough(document), ...moves);
};

export const standingContext = (
  schedule: Schedule,
  office: Office,
  at: number,
  words: Words,
  losses: Loss[],
): StandingContext => {
  const context = { ...officeContext(schedule, office, at, words), describeRecurrence };
  const { today } = context;
  const last = lastDay(schedule, today);
  const window = last < parseIsoDate(today) ? undefined : { from: today, through: isoDate(last) };
  return { ...context, ageless: { ...context, today: '' }, window, losses };
};

/** The rules that still hold, or will; of single days those that are ahead. */
export const rulesAhead = (rules: readonly Rule[] = [], today: string): readonly Rule[] =>
  rules
    .filter((rule) => !isOver(rule, today))
    .map((rule) => ({ ...rule, dates: rule.dates?.filter((date) => date.startsWith('-') || date >= today) }));
