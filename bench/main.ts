import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { format } from 'prettier';
import { measure } from './measure.js';
import { memoryTaken } from './memory.js';
import { cells, isMet, resultsPage } from './results-page.js';
import { allRows } from './rows/all.js';

/** Measures every row, prints it, and writes all of it to a file; a missed goal is told, it is no error. */
export const main = async (resultsFile: string): Promise<void> => {
  const [{ model } = { model: 'unknown' }, ...others] = cpus();
  const circumstances = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    processors: `${others.length + 1} × ${model.trim()}`,
    load: loadavg()[0] ?? NaN,
  };
  const memory = memoryTaken();
  const measured = allRows().map((row) => {
    const each = measure(row);
    console.log(cells(each).join('  '));
    return each;
  });
  for (const { what, megabytes } of memory) console.log(`${what}: ${megabytes.toFixed(2)} MB`);
  const page = resultsPage(circumstances, measured, memory);
  writeFileSync(resultsFile, await format(page, { parser: 'markdown', printWidth: 120 }));
  console.log(`${measured.filter(isMet).length} of ${measured.filter(({ row }) => row.goal).length} goals met`);
};
