import type { Measured } from './measure.js';
import type { Taken } from './memory.js';

/** Three digits that say something. */
const digits = (value: number): string => String(Number(value.toPrecision(3)));

/** Milliseconds in the unit in which one reads them best. */
const duration = (ms: number): string =>
  ms >= 1000 ? `${digits(ms / 1000)} s` : ms >= 1 ? `${digits(ms)} ms` : `${digits(ms * 1000)} µs`;

export const isMet = ({ ratio, row: { goal } }: Measured): boolean | undefined =>
  goal === undefined ? undefined : ratio <= goal;

/** Cells of a line of the table. */
export const cells = (measured: Measured): readonly string[] => {
  const { row, ours, theirs, ratio } = measured;
  const met = isMet(measured);
  return [
    row.what,
    row.start,
    `${duration(ours)} (${row.ours.name})`,
    `${duration(theirs)} (${row.theirs.name})`,
    digits(ratio),
    row.goal === undefined ? '' : `≤ ${digits(row.goal)}`,
    met === undefined ? '' : met ? 'met' : 'not met',
  ];
};

const headings = ['what', 'start', 'it takes', 'beside', 'ratio', 'goal', ''];

const table = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `| ${line.join(' | ')} |`).join('\n');

/** Where and when it was measured; no name of a machine. */
export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly processors: string;
  /** Of the last minute, before the first row. */
  readonly load: number;
}

/** bench/results.md */
export const resultsPage = (
  { date, node, processors, load }: Circumstances,
  rows: readonly Measured[],
  memory: readonly Taken[],
): string => `# How fast the time engine is

<!-- Written by \`npm run bench\`; do not edit. -->

${date}, Node ${node}, ${processors}, load ${digits(load)} before the run. Times are medians and differ from machine to machine; the ratio of two that were measured in turns does not. Before a row is measured, both sides have given the same answers.

**cold**: from the text of a new document (or tag, or rule) to the answer, reading and checking it included. **warm**: another question to what is ready.

${table([headings, headings.map(() => '---'), ...rows.map(cells)])}

## Memory

What a schedule holds with all that it remembers, after the questions were asked.

${table([['what', 'MB'], ['---', '---'], ...memory.map(({ what, megabytes }) => [what, digits(megabytes)])])}
`;
