import type { Written } from '../model/loss.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { phraseText } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import { blockLines, escapeHtml } from './static/print-html.js';
import { standingText, type StandingOptions } from './static/standing-text.js';

/** What is wanted; without `page` a piece for a page that is there. */
export interface HtmlOptions extends StandingOptions {
  /** Of the office's name, 1 to 6: without it 3 as in the elements, on a page of its own 1. */
  readonly headingLevel?: number;
  /** A whole page. */
  readonly page?: {
    /** The address of its stylesheet. */
    readonly stylesheet: string;
  };
}

const usualLevel = 3;

/**
 * What stays true of a document's offices as HTML without scripts, styles and classes: the fallback inside an element
 * or a placeholder, or with `page` a whole page. Safe for every text in the document.
 *
 * @param at epoch milliseconds: what is over then is left out, exceptions are said from then on for a year at most
 * @throws RangeError where the document has no such office
 */
export const writeHtml = (
  schedule: Schedule,
  at: number,
  words: Words,
  { headingLevel, page, ...options }: HtmlOptions = {},
): Written<string> => {
  const { heading, blocks, losses } = standingText(schedule, at, words, options);
  const level = headingLevel ?? (page ? 1 : usualLevel);
  const language = `lang="${words.tag}"${words.dir === 'rtl' ? ' dir="rtl"' : ''}`;
  const lines = blockLines({ kind: 'section', heading, blocks }, level, words);
  if (!page) return { value: [`<div ${language}>`, ...lines, '</div>', ''].join('\n'), losses };
  const value = [
    '<!doctype html>',
    `<html ${language}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(phraseText(heading))}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(page.stylesheet)}">`,
    '</head>',
    '<body>',
    '<main>',
    ...lines,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { value, losses };
};
