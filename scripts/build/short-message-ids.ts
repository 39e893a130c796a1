import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type Plugin, Visitor } from 'vite';
import { isAboutLint } from './lean-messages.js';

const key = /^ {2}'([^']+)':/gm;

/** Ids that messages are looked up by at run time, made of data, stay as they are. */
const isLookedUp = (id: string) => id.startsWith('holiday.');

/** A number for each message id: its place in the generated locale modules, which all have the same ids. */
function numbers(root: string): ReadonlyMap<string, number> {
  const module = readFileSync(join(root, 'src/locales/en.ts'), 'utf8');
  const ids = [...module.matchAll(key)].flatMap(([, id = '']) => (isLookedUp(id) || isAboutLint(id) ? [] : [id]));
  return new Map(ids.sort().map((id, i) => [id, i]));
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** The ids in calls such as `msg('…', { id: '…' })`. */
function idsIn(code: string, known: ReadonlyMap<string, number>): Replacement[] {
  const found: Replacement[] = [];
  new Visitor({
    CallExpression({ arguments: [, options] }) {
      if (options?.type !== 'ObjectExpression') return;
      for (const each of options.properties) {
        if (each.type !== 'Property' || each.key.type !== 'Identifier' || each.key.name !== 'id') continue;
        const { value } = each;
        const number = value.type === 'Literal' && typeof value.value === 'string' ? known.get(value.value) : undefined;
        if (number !== undefined) found.push({ start: value.start, end: value.end, number });
      }
    },
  }).visit(parseSync('messages.js', code).program);
  return found.reverse();
}

/** Says message ids as numbers in the page, in the code and in the locale modules alike: most of a kilobyte. */
export function shortMessageIds(root: string): Plugin {
  let known: ReadonlyMap<string, number>;
  return {
    name: 'short-message-ids',
    enforce: 'post',
    buildStart() {
      known = numbers(root);
    },
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code, id) {
        if (id.includes('/src/locales/'))
          return code.replace(
            /(["'])([\w.-]+)\1:/g,
            (all, _quote, each: string) => `${known.get(each) ?? all.slice(0, -1)}:`,
          );
        return idsIn(code, known).reduce(
          (all, { start, end, number }) => all.slice(0, start) + String(number) + all.slice(end),
          code,
        );
      },
    },
  };
}
