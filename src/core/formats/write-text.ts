import type { Written } from '../model/loss.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import type { Words } from '../wording/words.js';
import { blockParagraphs } from './static/print-text.js';
import { standingText, type StandingOptions } from './static/standing-text.js';

/**
 * What stays true of a document's offices as plain text, for an e-mail or a notice: what `writeHtml` says.
 *
 * @param at epoch milliseconds: what is over then is left out, exceptions are said from then on for a year at most
 * @throws RangeError where the document has no such office
 */
export const writeText = (
  schedule: Schedule,
  at: number,
  words: Words,
  options: StandingOptions = {},
): Written<string> => {
  const { heading, blocks, losses } = standingText(schedule, at, words, options);
  const paragraphs = blockParagraphs({ kind: 'section', heading, blocks }).filter(({ length }) => length > 0);
  return { value: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`, losses };
};
