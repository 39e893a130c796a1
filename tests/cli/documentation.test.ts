import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ElementGuide } from '../../stories/guide/element-guide.js';
import { embeddingPage } from '../../stories/guide/embedding-page.js';
import { recipesPage } from '../../stories/guide/recipes-page.js';
import { elementDeclarations } from '../architecture/public-api/manifest.js';
import { root, textOf } from '../architecture/source-files.js';
import { demo, stadtteil } from './support/stadtteil.js';

const office = readFileSync(join(root, demo('innenstadt-west')), 'utf8');

const page = textOf('docs/command-line.md');

const blocks = [...page.matchAll(/^ *```(\w+)\n([^]*?)^ *```\n/gm)].map(
  ({ 0: all, 1: kind = '', 2: text = '', index }) => ({
    kind,
    text,
    begin: index,
    end: index + all.length,
  }),
);

const oldPage = /^```txt\n([^]*?)\n```/m.exec(page)?.[1] ?? '';

const draft = blocks.find(({ kind }) => kind === 'json')?.text ?? '';
const seite = blocks.find(({ text }) => text.includes('application/ld+json'))?.text ?? '';

/** Every command, and what the page shows as its answer, if it shows one. */
const shown = blocks.flatMap(({ kind, text, end }) => {
  if (kind !== 'sh') return [];
  const answer = blocks.find(
    (block) => block.kind !== 'sh' && block.begin > end && !page.slice(end, block.begin).trim(),
  );
  return text
    .trim()
    .split('\n')
    .map((line) => ({ line: line.trim(), answer }));
});

/** As a shell would hand it over: with files for their pattern, and standard input. */
const argumentsOf = (line: string): readonly string[] =>
  line
    .replace(/^(npx -p stadtteil-widgets stadtteil|npm run --silent stadtteil --|stadtteil)( |$)/, '')
    .replace('demo/data/*.json', () =>
      readdirSync(join(root, 'demo/data'))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `demo/data/${name}`)
        .join(' '),
    )
    .replace(' < office.json', '')
    .split(' ');

const guides: readonly string[] = await Promise.all(
  elementDeclarations().map(async ({ tagName }) => {
    const module = (await import(join(root, `stories/${tagName}/${tagName}-guide.ts`))) as Record<string, ElementGuide>;
    return Object.values(module).map(embeddingPage).join('\n');
  }),
);

/** Every command that a text tells to type. */
const commandsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^ *```sh\n(.*?)^ *```$/gms)]
    .flatMap(([, text = '']) => text.split('\n').map((line) => line.trim()))
    .filter((line) => /^(npx -p stadtteil-widgets )?stadtteil /.test(line));

describe('docs/command-line.md', () => {
  it('shows every command and more than one answer', () => {
    const commands = new Set(shown.map(({ line }) => argumentsOf(line)[0]));
    for (const name of ['--help', 'check', 'hours', 'next', 'occurrences', 'diff', 'write', 'read', 'init'])
      expect(commands).toContain(name);
    expect(shown.filter(({ answer }) => answer).length).toBeGreaterThan(5);
  });

  it.each(shown)('$line', async ({ line, answer }) => {
    const files = {
      'office.json': office,
      'old.json': office.replaceAll('0631 31 09 07 38', '0631 892 31 00'),
      'opening-hours.txt': 'Tu 14:00-16:00; We[1] 9.00 – 10.30 Uhr; 2026 Dec 24 off; PH off; Sa sunrise-12:00',
      '-': office,
      'draft.json': draft,
      'seite.html': seite,
      'alte-seite.txt': oldPage,
      'ferien.ics': blocks.find(({ kind }) => kind === 'ics')?.text ?? '',
    };
    const printPdf = (html: string) => Promise.resolve(new TextEncoder().encode(html));
    const { status, out, err } = await stadtteil(argumentsOf(line), { files, printPdf });
    expect(status).toBe(line.includes('draft.json') ? 1 : 0);
    // What a format can't carry is no failure.
    if (!/stadtteil (write|init) /.test(line)) expect(err).toBe('');
    if (answer?.kind === 'json') expect(JSON.parse(out)).toEqual(JSON.parse(answer.text));
    else if (answer) expect(out).toBe(answer.text);
  });
});

describe('what the other texts tell to type', () => {
  const typed = [...guides, recipesPage, textOf('README.md'), textOf('docs/embedding.md')].flatMap(commandsIn);

  it('is a command for every element, and more', () => {
    expect(typed.length).toBeGreaterThan(elementDeclarations().length + 5);
  });

  it.each([...new Set(typed)])('%s', async (line) => {
    const files = { 'office.json': office, 'alte-seite.txt': oldPage };
    const printPdf = (html: string) => Promise.resolve(new TextEncoder().encode(html));
    const { status, written } = await stadtteil(argumentsOf(line), { files, printPdf });
    expect(status).toBe(0);
    const [, output] = / --output (\S+)/.exec(line) ?? [];
    if (output) expect(written.get(output)?.length).toBeGreaterThan(100);
  });
});
