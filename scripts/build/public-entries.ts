import { existsSync, readdirSync } from 'node:fs';

/** The tags of the project: one folder with a `define.ts` each. */
export const elementTags = (src: string): string[] =>
  existsSync(`${src}/elements`)
    ? readdirSync(`${src}/elements`).filter((name) => existsSync(`${src}/elements/${name}/define.ts`))
    : [];

/** Public module → source: the core, each element as a tag (`define.ts`) and as a class that registers nothing. */
export function publicEntries(src: string): Record<string, string> {
  const entries: Record<string, string> = { index: `${src}/core/index.ts` };
  if (existsSync(`${src}/elements/all.ts`)) entries.all = `${src}/elements/all.ts`;
  for (const tag of elementTags(src)) {
    entries[tag] = `${src}/elements/${tag}/define.ts`;
    entries[`${tag}/element`] = `${src}/elements/${tag}/${tag}-element.ts`;
  }
  return entries;
}
