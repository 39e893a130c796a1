import { format } from 'prettier';
import type { Trap } from './trap.js';

const introduction = `# Traps

Dates on which programs for opening hours give a wrong answer, with the right one and who says so. Each answer is a test (\`tests/core/schedule/traps\`): the document is read like any other, the question goes to the functions that everybody can import, and the answer must be this one, for readers in Berlin, Los Angeles and Auckland.

A question is a stretch of dates, both included, or an instant: the office's time, or with an offset that of a visitor. Of each document its telling part is shown; \`timeZone\` is Europe/Berlin where it says no other.`;

const sameInAll = ['schemaVersion', 'language'];

const section = ({ name, why, source, document, asked }: Trap): string => `### ${name}

${why} (${source}.)

\`${JSON.stringify(document, (key, value: unknown) => (sameInAll.includes(key) ? undefined : value))}\`

${asked.map(([question, answer]) => `- ${question}: **${answer}**`).join('\n')}`;

/** The published page of traps, as it is laid out. */
export const trapPage = (chapters: readonly (readonly [heading: string, traps: readonly Trap[]])[]): Promise<string> =>
  format(
    [introduction, ...chapters.flatMap(([heading, traps]) => [`## ${heading}`, ...traps.map(section)])].join('\n\n'),
    { parser: 'markdown', printWidth: 120, singleQuote: true },
  );
