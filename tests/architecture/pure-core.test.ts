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

const places = (fits: (node: ts.Node) => boolean, files: readonly string[] = core) =>
  files.flatMap((file) => {
    const source = parse(file);
    return [...nodesOf(source)]
      .filter(fits)
      .map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
  });

const clockIn = (code: string) =>
  [...nodesOf(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true))].some(readsTheClock);

describe('time is an argument', () => {
  it('no file of the core reads a clock', () => {
    expect(core.length).toBeGreaterThan(0);
    expect(places(readsTheClock)).toEqual([]);
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
