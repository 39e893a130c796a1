import type { NoticeView } from './office-notices-types.js';

/** A notice, and what its place among others depends on. */
export interface UrgentNotice {
  readonly notice: NoticeView;
  /** The ids of what it is about. */
  readonly subjects: readonly string[];
  /** Days until it begins or, of news, ends; 0: it is so today, or ends today; absent: nobody knows. */
  readonly days?: number;
}

/** Days in which one has to know something soon. */
const soon = 7;

/** What is different today, what will be or ends within a week, posts that are vacant, what is later, what has no date. */
const rank = ({ notice: { kind, isNow }, days }: UrgentNotice): number => {
  if (isNow) return 0;
  if (kind === 'vacancy') return 2;
  if (days === undefined) return 4;
  return days < soon ? 1 : 3;
};

/** The most urgent first; what is equally urgent stays in its order. */
export const byUrgency = (notices: readonly UrgentNotice[]): readonly UrgentNotice[] =>
  [...notices].sort((a, b) => rank(a) - rank(b) || (a.days ?? 0) - (b.days ?? 0));
