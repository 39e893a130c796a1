import { describe, expect, it } from 'vitest';
import { allImports, roomOf, sourceFiles, type Import } from './source-files.js';

/**
 * Who may import whom. A row is a place; the first row whose pattern fits a file counts.
 * Everybody may import from their own folder. Another edge needs a decision in docs/decisions.
 */
const mayImport: readonly (readonly [place: RegExp, places: readonly string[], packages?: readonly string[]])[] = [
  // what a document says → when that is → how it is said → what is printed
  [/^core\/model\//, []],
  [/^core\/schedule\/recurrence\.ts$/, ['core/model'], ['rrule']],
  [/^core\/schedule\//, ['core/model']],
  [/^core\/lint\//, ['core/model', 'core/schedule']],
  [/^core\/wording\/(describe-)?finding/, ['core/model', 'core/schedule', 'types of core/lint']],
  [/^core\/wording\//, ['core/model', 'core/schedule'], ['types of @lit/localize']],
  // the library that finds what was typed with a slip is known in one file
  [/^core\/views\/find-slips\.ts$/, [], ['@leeoniya/ufuzzy']],
  [/^core\/views\//, ['core/model', 'core/schedule', 'core/wording']],
  // the names of a vocabulary, for its reader and its writer
  [/^core\/formats\/schema-org-days\.ts$/, []],
  // the words and the grammar of the prose reader
  [/^core\/formats\/prose\//, ['core/model']],
  // Easter and calendar weeks: what dates of OpenStreetMap are must be known where two rules meet
  [/^core\/formats\/read-osm/, ['core/model', 'core/schedule']],
  // the clocks of zones and what a rule is; the library that takes lines of a calendar apart is known in one file
  [/^core\/formats\/read-icalendar-event\.ts$/, ['core/model', 'core/schedule'], ['ical.js']],
  [/^core\/formats\/read-icalendar/, ['core/model', 'core/schedule']],
  [/^core\/formats\/read-/, ['core/model']],
  [/^core\/formats\/sign\/qr-code\.ts$/, [], ['qr']],
  [
    /^core\/formats\/(static\/|sign\/|write-(html|text|sign))/,
    ['core/model', 'core/schedule', 'core/wording', 'core/views'],
  ],
  [/^core\/formats\/write-/, ['core/model', 'core/schedule', 'core/wording']],
  [/^core\/index\.ts$/, ['core/model', 'core/schedule', 'core/lint', 'core/wording', 'core/views', 'core/formats']],

  // what a browser shows
  [/^locales\//, [], ['@lit/localize']],
  // one place parses the document, one prepares the schedule, one reads a preview clock in the office's time
  [/^elements\/shared\/document-controller\.ts$/, ['core/model'], ['lit']],
  [/^elements\/shared\/(schedule-controller|preview-instant)\.ts$/, ['core/model', 'core/schedule'], ['lit']],
  // loaded only where a webmaster asks (structured-data, debug)
  [
    /^elements\/shared\/structured-data\.ts$/,
    ['core/formats', 'types of core/model', 'types of core/schedule', 'types of core/wording'],
    ['lit'],
  ],
  [/^elements\/shared\/problem-list\.ts$/, ['core/lint', 'core/wording', 'types of core/model'], ['lit']],
  // files that a reader takes home
  [
    /^elements\/shared\/save-(contact|date)\.ts$/,
    ['types of core/model', 'types of core/schedule', 'core/wording', 'core/views', 'formats on a click'],
  ],
  [
    /^elements\/shared\//,
    ['types of core/model', 'types of core/schedule', 'core/wording', 'core/views', 'locales'],
    ['lit', 'types of @lit/localize'],
  ],
  [/^elements\/all\.ts$/, ['elements/*']],
  [
    /^elements\/[^/]+\//,
    [
      'elements/shared',
      'core/views',
      'core/wording',
      'types of core/model',
      'types of core/schedule',
      'formats on a click',
    ],
    ['lit'],
  ],
  [/^embed\//, ['embed', 'elements on demand', 'types of core/model']],

  // other ways out
  [/^cli\/main\.ts$/, ['cli/*'], ['node:fs', 'node:path', 'node:process']],
  [
    /^cli\/print-pdf\.ts$/,
    ['cli/*'],
    ['node:child_process', 'node:fs', 'node:os', 'node:path', 'node:process', 'node:url'],
  ],
  [/^cli\/read-arguments\.ts$/, ['cli/*', 'core/model'], ['node:util']],
  [/^cli\//, ['cli/*', 'core/*', 'locales']],
  [/^editor\//, ['editor/*', 'core/*', 'elements/*', 'locales'], ['lit']],
];

const file = (path: string) => path.replace(/^src\//, '');

/** Does an entry of the table, such as `core/*` or `types of core/model`, cover an import? */
function covers(entry: string, { to, kind }: Import): boolean {
  if (entry === 'elements on demand') return kind === 'dynamic' && file(to).startsWith('elements/');
  if (entry === 'formats on a click') return kind === 'dynamic' && file(to).startsWith('core/formats/');
  if (entry.startsWith('types of '))
    return kind === 'type' && covers(entry.slice('types of '.length), { from: '', to, kind });
  if (!to.startsWith('src/')) return entry === to;
  return entry.endsWith('/*')
    ? file(to).startsWith(entry.slice(0, -1))
    : roomOf(to) === entry || roomOf(to).startsWith(`${entry}/`);
}

/** A folder of its own: a room of the core, a tag, `locales`. */
const sameRoom = ({ from, to }: Import) => to.startsWith('src/') && from.includes('/') && roomOf(from) === roomOf(to);

function isAllowed(edge: Import): boolean {
  const row = mayImport.find(([place]) => place.test(file(edge.from)));
  if (!row) return false;
  const [, places, packages = []] = row;
  return sameRoom(edge) || [...places, ...packages].some((entry) => covers(entry, edge));
}

const describeEdge = ({ from, to, kind }: Import) => `${from} → ${to} (${kind})`;

describe('who may import whom', () => {
  it('knows every source file', () => {
    expect(sourceFiles.length).toBeGreaterThan(0);
    expect(sourceFiles.filter((path) => !mayImport.some(([place]) => place.test(file(path))))).toEqual([]);
  });

  it('has no edge that is not in the table', () => {
    expect(allImports.filter((edge) => !isAllowed(edge)).map(describeEdge)).toEqual([]);
  });

  it('imports files that exist', () => {
    const missing = allImports.filter(({ to }) => to.startsWith('src/') && !sourceFiles.includes(to));
    expect(missing.map(describeEdge)).toEqual([]);
  });

  it.each<[from: string, to: string, kind: Import['kind'], allowed: boolean]>([
    ['core/schedule/occurrences.ts', 'src/core/model/office-document.ts', 'type', true],
    ['core/model/parse-document.ts', 'src/core/schedule/interval.ts', 'value', false],
    ['core/schedule/holidays.ts', 'rrule', 'value', false],
    ['core/schedule/recurrence.ts', 'rrule', 'value', true],
    ['core/wording/words.ts', '@lit/localize', 'type', true],
    ['core/wording/words.ts', '@lit/localize', 'value', false],
    ['core/lint/week-53.ts', 'src/core/schedule/civil-date.ts', 'value', true],
    ['core/lint/week-53.ts', 'src/core/wording/dates.ts', 'value', false],
    ['core/wording/finding-rules.ts', 'src/core/lint/finding.ts', 'type', true],
    ['core/wording/finding-rules.ts', 'src/core/lint/finding.ts', 'value', false],
    ['core/wording/dates.ts', 'src/core/lint/finding.ts', 'type', false],
    ['core/schedule/slot.ts', 'src/core/lint/finding.ts', 'type', false],
    ['core/views/office-hours-view.ts', 'lit', 'value', false],
    ['core/views/office-hours-view.ts', 'luxon', 'type', false],
    ['core/views/find-slips.ts', '@leeoniya/ufuzzy', 'value', true],
    ['core/views/search-texts.ts', '@leeoniya/ufuzzy', 'value', false],
    ['core/formats/read-prose.ts', 'src/core/schedule/interval.ts', 'value', false],
    ['core/formats/read-icalendar-event.ts', 'ical.js', 'value', true],
    ['core/formats/read-icalendar.ts', 'ical.js', 'value', false],
    ['core/formats/write-html.ts', 'src/core/views/office-hours-view.ts', 'value', true],
    ['core/formats/write-icalendar.ts', 'src/core/views/office-hours-view.ts', 'value', false],
    ['elements/office-hours/office-hours-element.ts', 'src/core/views/office-hours-view.ts', 'value', true],
    ['elements/office-hours/office-hours-element.ts', 'src/core/schedule/prepare-schedule.ts', 'value', false],
    ['elements/office-hours/office-hours-element.ts', 'src/core/formats/write-icalendar.ts', 'value', false],
    ['elements/office-hours/office-hours-element.ts', 'src/core/formats/write-icalendar.ts', 'dynamic', true],
    ['elements/office-hours/office-hours-element.ts', 'src/elements/next-consultation/define.ts', 'value', false],
    ['embed/autoload.ts', 'src/elements/office-hours/define.ts', 'dynamic', true],
    ['embed/autoload.ts', 'src/elements/office-hours/define.ts', 'value', false],
    ['cli/commands/hours.ts', 'src/core/views/office-hours-view.ts', 'value', true],
    ['cli/commands/hours.ts', 'src/elements/shared/load-words.ts', 'value', false],
    ['cli/commands/hours.ts', 'node:fs', 'value', false],
    ['elements/office-hours/office-hours-element.ts', 'src/cli/hanging.ts', 'value', false],
    ['core/views/office-hours-view.ts', 'src/cli/in-words.ts', 'value', false],
  ])('%s → %s (%s): %s', (from, to, kind, allowed) => {
    expect(isAllowed({ from: `src/${from}`, to, kind })).toBe(allowed);
  });
});

describe('one place each', () => {
  const importersOf = (name: string) => [
    ...new Set(allImports.filter(({ to }) => to === name).map(({ from }) => from)),
  ];

  it('only the recurrence engine imports rrule', () => {
    expect(importersOf('rrule').filter((from) => from !== 'src/core/schedule/recurrence.ts')).toEqual([]);
  });

  it('nothing imports Luxon, which is a reference for the tests', () => {
    expect(importersOf('luxon')).toEqual([]);
  });

  it('nothing imports the runtime of @lit/localize, which holds one language per page', () => {
    const values = allImports.filter(({ to, kind }) => to === '@lit/localize' && kind !== 'type');
    expect(values.map(({ from }) => from).filter((from) => !from.startsWith('src/locales/'))).toEqual([]);
  });
});
