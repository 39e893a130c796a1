#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { speechIn } from './language.js';
import { printPdf } from './print-pdf.js';
import { run } from './run.js';
import { exitStatus, type World } from './world.js';

const standardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

// The package is two folders up, in the sources as in what is built.
const version = (): string => {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};

const world: World = {
  env: process.env,
  // Some terminals don't know their width, and say 0.
  columns: (process.stdout.isTTY && process.stdout.columns) || undefined,
  now: Date.now,
  version,
  read: (file) => (file === '-' ? standardInput() : readFile(file)),
  write: (file, content) => writeFile(file, content),
  printPdf,
  print: (text) => void process.stdout.write(`${text}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`),
};

// Whoever reads only the first lines (`| head`) closes the pipe, which is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? exitStatus.fine : exitStatus.problems);
  });

try {
  process.exitCode = await run(process.argv.slice(2), world);
} catch (error) {
  world.warn(`stadtteil: ${speechIn(undefined, process.env).say.unexpected((error as Error).message)}`);
  process.exitCode = exitStatus.problems;
}
