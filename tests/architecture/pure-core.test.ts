import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allImports, nodesOf, parse, root, sourceFiles } from './source-files.js';

const core = sourceFiles.filter((file) => file.startsWith('src/core/'));

/** `Date.now()`, `new Date()` without an argument, `Temporal.Now`, `DateTime.now()`, `performance.now()`. */
function readsTheClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  if (!ts.isPropertyAccessExpression(node)) return false;
  return /^(Date|DateTime|performance)\.now$|^DateTime\.(local|utc)$|^Temporal\.Now$/.test(node.getText());
}

/** Asks a date for what it is where the reader is, or makes one of the reader's numbers. */
function asksForReadersZone(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) > 1;
  if (!ts.isPropertyAccessExpression(node)) return false;
  return /^([gs]et(Hours|Minutes|Seconds|Date|Day|Month|FullYear)|getTimezoneOffset|to(Locale)?(Date|Time)String|toLocaleString)$/.test(
    node.name.text,
  );
}

const places = (fits: (node: ts.Node) => boolean, files: readonly string[] = core) =>
  files.flatMap((file) => {
    const source = parse(file);
    return [...nodesOf(source)]
      .filter(fits)
      .map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
  });

const nodesIn = (code: string) => [...nodesOf(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true))];

const clockIn = (code: string) => nodesIn(code).some(readsTheClock);

describe('time is an argument', () => {
  it('no file of the core reads a clock', () => {
    expect(core.length).toBeGreaterThan(0);
    expect(places(readsTheClock)).toEqual([]);
  });

  it('no file of the core asks for the reader’s zone', () => {
    expect(places(asksForReadersZone)).toEqual([]);
  });

  it.each([
    ['date.getHours()', true],
    ['date.getTimezoneOffset()', true],
    ['date.toLocaleDateString()', true],
    ['new Date(2026, 10, 26)', true],
    ['date.getUTCHours()', false],
    ['new Date(Date.UTC(2026, 10, 26))', false],
  ])('%s asks for it: %s', (code, expected) => {
    expect(nodesIn(code).some(asksForReadersZone)).toBe(expected);
  });

  it('of the command line only its entry reads one', () => {
    const others = sourceFiles.filter((file) => file.startsWith('src/cli/') && file !== 'src/cli/main.ts');
    expect(others.length).toBeGreaterThan(0);
    expect(places(readsTheClock, others)).toEqual([]);
    expect(places(readsTheClock, ['src/cli/main.ts'])).toHaveLength(1);
  });

  it.each([
    ['const at = Date.now();', true],
    ['const at = new Date();', true],
    ['const at = Date();', true],
    ['const now = Date.now;', true],
    ['const at = performance.now();', true],
    ['const at = new Date(0);', false],
    ['const at = Date.UTC(2026, 10, 26);', false],
  ])('%s reads the clock: %s', (code, expected) => {
    expect(clockIn(code)).toBe(expected);
  });
});

describe('the core runs anywhere', () => {
  it('loads nothing later', () => {
    expect(allImports.filter(({ from, kind }) => from.startsWith('src/core/') && kind === 'dynamic')).toEqual([]);
  });

  it('has no class and no `this`', () => {
    const isObjectOriented = (node: ts.Node) => ts.isClassLike(node) || node.kind === ts.SyntaxKind.ThisKeyword;
    expect(places(isObjectOriented)).toEqual([]);
  });

  it('knows no name that only browsers or Node have: DOM, fetch, timers, process', () => {
    // Checked against the language alone: every `document.querySelector` or `fetch` is an unknown name there.
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript-native/bin/tsc'), '--project', join(root, 'tests/architecture/core.json')],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
