import { isoDate } from '../schedule/civil-date.js';
import { trustedThrough } from '../schedule/stale.js';
import { finding } from './finding.js';
import type { Inspect } from './inspection.js';

/** Past its time a document calls nothing open any more. */
export const reviewDue: Inspect = function* ({ document, today }) {
  const last = trustedThrough(document);
  if (today <= last) return;
  const isDated = document.reviewBy === undefined;
  yield finding('review-due', [isDated ? '/asOf' : '/reviewBy'], { date: isoDate(last), isDated });
};
