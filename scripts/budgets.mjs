/** Weighs what a page fetches from dist/cdn (gzip -9, German, without the document); fails where it is too much. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, '../dist/cdn');
const loader = 'stadtteil-widgets.js';

/** In bytes, see docs/decisions/0009-weight-of-office-hours.md; an element that isn't named may weigh as much as office-hours. */
const budgets = {
  loader: 1_500,
  'office-hours': 35_500,
  'next-consultation': 34_500,
  'partner-contacts': 27_350,
  'office-contact': 29_400,
  'office-notices': 37_000,
  'topic-finder': 34_450,
  'consultation-calendar': 41_650,
  'office-profile': 29_350,
  'office-list': 40_300,
  'all elements': 77_500,
};
/** What an element may bring beyond what it shares with others. */
const ownBudget = 6_000;
const budgetOf = (page) => budgets[page] ?? budgets['office-hours'];

const code = (file) => readFileSync(join(folder, file), 'utf8');
const weight = (file) => gzipSync(code(file), { level: 9 }).length;
const found = (file, pattern) => [...code(file).matchAll(pattern)].map(([, name]) => name);

const staticImports = (file) => found(file, /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g);
const lazyImports = (file) => found(file, /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g);

/** A file and all that must be there before it runs. */
function fetched(file) {
  const files = new Set([file]);
  for (const each of files) for (const next of staticImports(each)) files.add(next);
  return [...files];
}

/** `office-hours-1a2b3c4d.js` → `office-hours` */
const nameOf = (file) => file.replace(/-[\w-]{8}\.js$/, '');

const isElement = (file) => existsSync(resolve(import.meta.dirname, '../src/elements', nameOf(file), 'on-demand.ts'));
const elements = lazyImports(loader).filter(isElement);
/** All that a page fetches for some elements, each file once. */
const filesWith = (...files) => [...new Set([loader, ...files].flatMap(fetched))];
const pages = [
  { page: 'loader', files: fetched(loader) },
  ...elements.map((file) => ({ page: nameOf(file), files: filesWith(file), element: file })),
  { page: 'all elements', files: filesWith(...elements) },
];

const together = (files) => files.reduce((all, file) => all + weight(file), 0);
/** Files that no other element needs. */
const ownOf = (element) => {
  const others = new Set(filesWith(...elements.filter((file) => file !== element)));
  return fetched(element).filter((file) => !others.has(file));
};

const rows = pages.map(({ page, files, element }) => {
  const bytes = together(files);
  return {
    page,
    requests: files.length,
    bytes,
    budget: budgetOf(page),
    left: budgetOf(page) - bytes,
    own: element && together(ownOf(element)),
  };
});
console.table(rows);

const tooHeavy = rows.filter(({ left, own = 0 }) => left < 0 || own > ownBudget);
for (const { page, left, own = 0 } of tooHeavy) {
  if (left < 0) console.error(`A page with ${page} is ${-left} bytes over its budget.`);
  if (own > ownBudget) console.error(`${page} brings ${own} bytes of its own, ${own - ownBudget} more than it may.`);
}
if (tooHeavy.length || !elements.length) process.exitCode = 1;
