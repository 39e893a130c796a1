import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { root } from '../../architecture/source-files.js';

export interface Surroundings {
  /** What files hold; others are read from the project's folder. `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** What a browser prints; without it there is none. */
  readonly printPdf?: (html: string) => Promise<Uint8Array>;
  /** What the real clock says. */
  readonly now?: string;
}

export interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A document of the demo, as a command line names it. */
export const demo = (name: string): string => `demo/data/${name}.json`;

/** A file that isn't there, or that the system keeps from us. */
const refused = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

/** Runs a command in this process. A string is split at spaces; `written` is what `--output` wrote, by its path. */
export const stadtteil = async (
  line: string | readonly string[],
  { files = {}, env = {}, columns, now = '2026-11-26T12:00:00Z', printPdf }: Surroundings = {},
): Promise<Result & { readonly written: ReadonlyMap<string, string | Uint8Array> }> => {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string | Uint8Array>();
  const status = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    env,
    columns,
    now: () => Date.parse(now),
    version: () => '1.2.3',
    read: (file) => {
      const given = files[file];
      if (given !== undefined)
        return Promise.resolve(typeof given === 'string' ? new TextEncoder().encode(given) : given);
      if (file === 'secret.json') return refused('EACCES');
      return readFile(join(root, file));
    },
    write: (file, content) => {
      if (file.startsWith('nowhere/')) return refused('ENOENT');
      written.set(file, content);
      return Promise.resolve();
    },
    printPdf: (html) => printPdf?.(html) ?? Promise.resolve(undefined),
    print: (text) => void out.push(`${text}\n`),
    warn: (text) => void err.push(`${text}\n`),
  });
  return { status, out: out.join(''), err: err.join(''), written };
};

/** The same with `--json`, read. */
export const asked = async <Answer>(line: string, surroundings: Surroundings = {}): Promise<Answer> => {
  const { status, out, err } = await stadtteil(`${line} --json`, surroundings);
  if (status !== 0 || err) throw new Error(`stadtteil ${line} --json ended with ${status}: ${err}`);
  return JSON.parse(out) as Answer;
};
