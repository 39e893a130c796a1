import { ideas } from './ideas.js';
import { formatNames, readColumn, writtenColumn } from './measured.js';

/** What each format is for, in the order of the page. */
export const about: Readonly<Record<string, string>> = {
  html: 'what is always true, for people: the fallback inside an element, or a page',
  text: 'the same as plain text',
  sign: 'a door sign, one page A4',
  icalendar: 'dates for calendars (RFC 5545); office hours with `--hours`, as in this table',
  osm: '`opening_hours` of OpenStreetMap: times and nothing else',
  'schema-org': 'JSON-LD for search engines',
  vcard: 'contacts (vCard 4); reading them is up to address books',
  prose: 'German text, as old pages have it: only read',
};

/** A table of Markdown with its columns in line, as Prettier has it. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(3, ...rows.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};

const table = async (names: readonly string[], column: typeof readColumn): Promise<string> => {
  const columns: (readonly string[])[] = [];
  for (const name of names) columns.push(await column(name));
  return aligned([['', ...names], ...ideas.map(({ name }, i) => [name, ...columns.map((cells) => cells[i] ?? '')])]);
};

/** The whole page, measured. */
export const formatsPage = async (): Promise<string> => `# What each format carries

\`stadtteil write FORMAT\` writes a document in another format, \`stadtteil read FORMAT\` reads one. No format can say all that a document says. A writer reports what it could not carry; on the command line that is in standard error, with \`--json\` in \`losses\`.

${Object.entries(about)
  .map(([name, text]) => `- \`${name}\`: ${text}`)
  .join('\n')}

The tables below are measured, not written: for each row a plain document gets that one thing more, is written, and looked at. They are part of the tests; where a format says more or less than here, the tests fail, and \`npx vitest run --project core tests/cli/formats -u\` writes this page anew.

## Written

**yes**: it is there. **partly**: something of it is there, and a loss is reported. **no**: it isn't there, and a loss is reported. **–**: it isn't there and not missed, as the format has another purpose.

${await table(formatNames.write, writtenColumn)}

An iCalendar file holds dates, so what rests on holidays is left out of its series; OpenStreetMap has \`PH\` for them, which knows the states but no municipality (its days are written as dates). Where neither has a rule for a rhythm, its dates stand one by one, and the loss says through which day.

## Read

**yes**: it comes back as the field of a document that says it. **–**: it doesn't. Empty: it wasn't tried. Prose is read from a German sentence that says it; the other formats are read from what was written above, so a thing that isn't written can't come back. Real files say more than that.

${await table(formatNames.read, readColumn)}

Every reader hands back what it didn't understand, word for word, rather than guess.
`;
