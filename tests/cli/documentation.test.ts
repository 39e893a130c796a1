import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, textOf } from '../architecture/source-files.js';
import { demo, stadtteil } from './support/stadtteil.js';

const office = readFileSync(join(root, demo('innenstadt-west')), 'utf8');

interface Block {
  readonly kind: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...textOf('docs/command-line.md').matchAll(/^ *```(\w+)\n([^]*?)^ *```$/gm)].map(
  ([, kind = '', text = '']) => ({ kind, text }),
);

const draft = blocks.find(({ kind }) => kind === 'json')?.text ?? '';

/** Every command, and what the page shows as its answer, if it shows one. */
const shown = blocks.flatMap(({ kind, text }, i) => {
  if (kind !== 'sh') return [];
  const lines = text.trim().split('\n');
  const answer = blocks[i + 1];
  return lines.map((line) => ({ line: line.trim(), answer: answer?.kind === 'sh' ? undefined : answer }));
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

describe('docs/command-line.md', () => {
  it('shows every command and more than one answer', () => {
    const commands = new Set(shown.map(({ line }) => argumentsOf(line)[0]));
    expect([...commands].sort()).toEqual(['--help', 'check', 'hours', 'next', 'occurrences']);
    expect(shown.filter(({ answer }) => answer).length).toBeGreaterThan(5);
  });

  it.each(shown)('$line', async ({ line, answer }) => {
    const files = { 'office.json': office, '-': office, 'draft.json': draft };
    const { status, out, err } = await stadtteil(argumentsOf(line), { files });
    expect([status, err]).toEqual([line.includes('draft.json') ? 1 : 0, '']);
    if (answer?.kind === 'json') expect(JSON.parse(out)).toEqual(JSON.parse(answer.text));
    else if (answer) expect(out).toBe(answer.text);
  });
});
