import type { OfficeDocument } from '../model/office-document.js';
import type { Problem } from '../model/problem.js';
import { readOptions } from './next-consultation-options.js';
import type { OfficeNoticesOptions } from './office-notices-view.js';
import { writtenWords } from './written-words.js';

/** What `<office-notices>` tells. */
const kinds: readonly string[] = ['changes', 'moves', 'vacancies', 'news'];

/** What a webmaster wrote; absent: nothing. */
export interface WrittenNoticesOptions {
  readonly view?: string;
  readonly about?: string;
  readonly limit?: string;
  readonly within?: string;
}

/** What was written, understood; what can't be read is reported, and as if it weren't there. */
export const readNoticesOptions = (
  { view, about, limit, within }: WrittenNoticesOptions,
  { offices, partners, services, places }: OfficeDocument,
): {
  readonly options: Pick<OfficeNoticesOptions, 'kinds' | 'about' | 'limit' | 'within'>;
  /** Nothing of what was asked for is there. */
  readonly isUnknown: boolean;
  readonly problems: readonly Problem[];
} => {
  const shown = writtenWords(view, 'noticeKind', (word) => kinds.includes(word));
  const subjects = [...offices, ...partners, ...services, ...places];
  const wanted = writtenWords(about, 'offices|partners|services|places', (id) =>
    subjects.some((each) => each.id === id),
  );
  const { options, problems } = readOptions({ limit, within });
  return {
    options: {
      limit: options.limit,
      within: options.within,
      kinds: shown.words.length ? shown.words : undefined,
      about: wanted.words.length ? wanted.words : undefined,
    },
    isUnknown: !wanted.words.length && wanted.problems.length > 0,
    problems: [
      ...shown.problems,
      ...wanted.problems.map((problem) => ({ ...problem, code: 'unknown-reference' }) as const),
      ...problems,
    ],
  };
};
