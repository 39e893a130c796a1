import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { npmBuild } from '../../../scripts/build/npm-build.js';
import { root } from '../../architecture/source-files.js';
import type { Result } from './stadtteil.js';

/** The package as it is built, in a folder of its own, without anything it could depend on. */
export interface BuiltCommand {
  readonly folder: string;
  readonly file: string;
  readonly remove: () => void;
}

const isAboutDist = (plugin: PluginOption): boolean =>
  !!plugin && 'name' in plugin && plugin.name === 'without-former-types';

export const buildCommand = async (): Promise<BuiltCommand> => {
  const folder = mkdtempSync(join(tmpdir(), 'stadtteil-'));
  const outDir = join(folder, 'dist/esm');
  const config = npmBuild(root);
  const plugins = (config.plugins ?? []).filter((plugin) => !isAboutDist(plugin));
  await build({ ...config, root, plugins, build: { ...config.build, outDir }, configFile: false, logLevel: 'error' });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  return { folder, file: join(outDir, 'cli.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Closes the pipe after the first piece of output. */
  readonly readsOnlyTheBeginning?: boolean;
}

/** Runs a file in a process of its own, from the project's folder. A line is split at spaces. */
export const runFile = (
  file: string,
  line: string,
  { env = {}, input = '', readsOnlyTheBeginning }: ProcessOptions = {},
): Promise<Result> =>
  new Promise((done, fail) => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [file, ...line.split(' ').filter(Boolean)], {
      cwd: root,
      env: { PATH, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (readsOnlyTheBeginning) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', fail);
    child.once('close', (status) => done({ status: status ?? -1, out, err }));
    // Whoever doesn't read standard input may be gone before it is written.
    child.stdin.on('error', () => undefined).end(input);
  });
