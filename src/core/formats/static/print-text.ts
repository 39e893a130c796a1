import { phraseText, type Part, type Phrase } from '../../wording/phrase.js';
import type { Block } from './block.js';
import { withoutControlCharacters } from './without-control-characters.js';

/** As wide as an e-mail. */
const width = 72;

const printed = (part: Part): string => {
  if (typeof part === 'string') return part;
  // A number that is torn apart is hard to dial.
  if (part.kind === 'telephone') return part.text.replace(/ /g, '\u00a0');
  return part.kind === 'link' && part.text !== part.href ? `${part.text} <${part.href}>` : part.text;
};

/** A text in lines, the first after `label`, the others below it. */
const wrapped = (label: string, phrase: Phrase): readonly string[] => {
  const lines: string[] = [];
  for (const word of withoutControlCharacters(phrase.map(printed).join(''))
    .split(/[ \n\r\t]+/)
    .filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && label.length + last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const indent = ' '.repeat(label.length);
  return lines.map((line, i) => ((i ? indent : label) + line).replace(/\u00a0/g, ' '));
};

const lengthOf = (phrase: Phrase): number => [...phraseText(phrase)].length;

/** A heading, underlined where it stands high. */
const headingLines = (heading: Phrase, depth: number): readonly string[] => {
  const lines = wrapped('', heading);
  const longest = Math.max(0, ...lines.map((line) => [...line].length));
  return depth > 1 ? lines : [...lines, (depth ? '-' : '=').repeat(longest)];
};

/** A block as paragraphs of lines; an empty line belongs between them. */
export const blockParagraphs = (block: Block, depth = 0): readonly (readonly string[])[] => {
  switch (block.kind) {
    case 'section': {
      const [first = [], ...rest] = block.blocks.flatMap((each) => blockParagraphs(each, depth + 1));
      const heading = headingLines(block.heading, depth);
      // Deep headings have nothing but their place to be known by.
      return depth > 1 ? [[...heading, ...first], ...rest] : [heading, first, ...rest];
    }
    case 'paragraph':
      return [wrapped('', block.text)];
    case 'list':
      return [block.items.flatMap((item) => wrapped('- ', item))];
    case 'table': {
      const longest = Math.max(...block.rows.map(({ head }) => lengthOf(head)));
      return [block.rows.flatMap(({ head, cell }) => wrapped(`${phraseText(head).padEnd(longest)}  `, cell))];
    }
    case 'terms':
      return block.terms.map(({ term, lines }) => [
        ...wrapped('', term),
        ...lines.flatMap((line) => wrapped('  ', line)),
      ]);
    case 'address':
      return [block.lines.flatMap((line) => wrapped('', line))];
  }
};
