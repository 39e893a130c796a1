import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes generated files where they differ; with `check` it writes nothing and fails, naming them.
 * @param {string} root
 * @param {Record<string, string>} files text by path from the root
 * @param {{ check: boolean }} how
 */
export function writeOrCompare(root, files, { check }) {
  const stale = Object.entries(files).filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (check && stale.length)
    throw new Error(
      `not fresh: ${stale.map(([path]) => path).join(', ')}. Run "npm run generate" and commit what it writes.`,
    );
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
