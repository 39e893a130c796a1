import type { MaybePhrase } from '../core/wording/phrase.js';
import { hanging } from './hanging.js';
import { terminalText } from './in-words.js';

/** Those of several phrases that say something, one after the other. */
export const linesOf = (phrases: readonly MaybePhrase[], columns: number | undefined, indent = ''): readonly string[] =>
  phrases.flatMap((phrase) => (phrase && phrase.length > 0 ? hanging(indent, terminalText(phrase), columns) : []));

/** Blocks of lines with an empty line between; empty blocks leave no trace. */
export const inBlocks = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
