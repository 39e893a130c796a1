import type { Place } from '../model/office-document.js';
import { partialDate } from '../wording/dates.js';
import { labelled } from '../wording/labels.js';
import type { MaybePhrase } from '../wording/phrase.js';
import { opening } from '../wording/place-sentences.js';
import { expected, notKnown } from '../wording/remarks.js';
import type { ViewContext } from './office-context.js';

/** When a place opens that isn't open yet: "Eröffnung: voraussichtlich Oktober 2027". */
export const openingLine = ({ opensOn }: Place, { words, today }: ViewContext): MaybePhrase => {
  // What is open says so by being there.
  if (!opensOn || (opensOn !== 'unknown' && opensOn <= today.slice(0, opensOn.length))) return undefined;
  if (opensOn === 'unknown') return labelled(opening, notKnown(words), words);
  const date = partialDate(opensOn, words);
  return labelled(opening, opensOn.length > 7 ? [date] : expected(date, words), words);
};
