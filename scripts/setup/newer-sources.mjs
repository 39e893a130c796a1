import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or anything in a folder, was changed last; a folder's own time tells of what was deleted. */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Is anything in `sources` newer than `target`, or `target` not there? */
export const newerThan = (target, sources) =>
  !existsSync(target) || Math.max(...sources.map(lastChange)) > statSync(target).mtimeMs;

/** Leaves an empty file whose time says as of when its folder was built. */
export function stamp(target, time) {
  writeFileSync(target, '');
  utimesSync(target, time, time);
}
