import type { ServiceKind } from '../model/office-document.js';
import type { Problem } from '../model/problem.js';
import { endOfDuration } from '../schedule/read-duration.js';
import type { NextConsultationOptions } from './next-consultation-view.js';

/** What a webmaster wrote; absent or empty: nothing. */
export interface WrittenOptions {
  readonly limit?: string;
  readonly within?: string;
  readonly kind?: string;
}

const kinds: readonly string[] = ['consultation', 'activity', 'facility'];

/** What was written, understood; of what can't be read the problems, and it is as if it weren't there. */
export const readOptions = ({
  limit,
  within,
  kind,
}: WrittenOptions): {
  readonly options: Pick<NextConsultationOptions, 'limit' | 'within' | 'kinds'>;
  readonly problems: readonly Problem[];
} => {
  const problems: Problem[] = [];
  const refuse = (found: string, expected: string): undefined =>
    void problems.push({ pointer: '', code: 'format', found, expected, severity: 'error' });
  const wanted = (kind ?? '')
    .split(/\s+/)
    .filter((each) => each && (kinds.includes(each) || refuse(each, 'serviceKind')));
  return {
    options: {
      limit: limit ? (/^\s*[1-9]\d{0,2}\s*$/.test(limit) ? Number(limit) : refuse(limit, 'limit')) : undefined,
      within: within && (endOfDuration(0, within) === undefined ? refuse(within, 'duration') : within),
      kinds: wanted.length > 0 ? (wanted as ServiceKind[]) : undefined,
    },
    problems,
  };
};
