import type { Finding, FindingCode } from '../lint/finding.js';
import { dateFindings } from './finding-dates.js';
import { fieldFindings } from './finding-fields.js';
import { headFindings } from './finding-head.js';
import { ruleFindings } from './finding-rules.js';
import type { FindingSentences, FindingWords } from './finding-words.js';
import { placeInWords } from './problem-place.js';
import { str } from './str.js';
import type { Words } from './words.js';

const sentences: FindingSentences<FindingCode> = {
  ...headFindings,
  ...fieldFindings,
  ...ruleFindings,
  ...dateFindings,
};

/** What a finding of lint says, and how to mend it, apart. */
export const findingInWords = <Code extends FindingCode>(
  { code, found }: Extract<Finding, { readonly code: Code }>,
  words: Words,
): FindingWords => (sentences[code] as (found: unknown, words: Words) => FindingWords)(found, words);

const mostPlaces = 3;

/**
 * A finding of lint in words, for the person who can decide about it: where, what is odd, how to mend it, and which
 * other places have to do with it.
 */
export const describeFinding = (finding: Finding, words: Words): string => {
  const [pointer, ...others] = finding.pointers;
  const { sentence, remedy } = findingInWords(finding, words);
  const places = others.slice(0, mostPlaces).map((other) => placeInWords(other, words));
  const elsewhere = places.join('; ') + (others.length > mostPlaces ? '; …' : '');
  const also = places.length > 0 && words.msg(str`Damit zu tun hat: ${elsewhere}.`, { id: 'lint.elsewhere' });
  const text = [sentence, remedy, ...(also ? [also] : [])].join(' ');
  return pointer ? `${placeInWords(pointer, words)}: ${text}` : text;
};
