/** What is said in German, and the same in English. */
export type Both = readonly [german: string, english: string];

/** Storybook's Markdown knows no paragraphs and no lists within HTML, but code, links and emphasis. */
const blockOf = (text: string) => {
  const steps = text.split(/^\d+\. /m).slice(1);
  return steps.length ? `<ol>${steps.map((step) => `<li>${step.trim()}</li>`).join('')}</ol>` : `<p>${text}</p>`;
};

const blocksOf = (text: string) => text.split('\n\n').map(blockOf).join('');

/** German, and English beside it: a block of Markdown; paragraphs with an empty line between, steps with numbers. */
export const both = ([german, english]: Both): string =>
  `<div class="both"><div lang="de">${blocksOf(german)}</div><div lang="en">${blocksOf(english)}</div></div>`;

/** In a table's cell: German, and English after it. */
export const inCell = ([german, english]: Both): string => `${german}<br /><em lang="en">${english}</em>`;

/** A heading of a page. */
export const heading = (level: number, [german, english]: Both): string =>
  `${'#'.repeat(level)} ${german} · ${english}`;

/** A piece of code to copy. */
export const code = (language: string, text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

const cell = (text: string) => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');

/** A table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** What a page is made of, with the lines that Markdown wants between. */
export const page = (...blocks: readonly (string | readonly string[])[]): string => blocks.flat().join('\n\n');
