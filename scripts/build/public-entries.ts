import { existsSync, readdirSync } from 'node:fs';

/** The tags of the project: one folder with a `define.ts` each. */
export const elementTags = (src: string): string[] =>
  existsSync(`${src}/elements`)
    ? readdirSync(`${src}/elements`).filter((name) => existsSync(`${src}/elements/${name}/define.ts`))
    : [];

/** Languages that somebody may want to print; the pseudo-locale is for tests. */
const languages = (src: string): string[] =>
  readdirSync(`${src}/locales`)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((tag) => !tag.endsWith('-XB'));

/**
 * Public module → source: the core, what it takes as arguments (the recurrence engine, a language),
 * each element as a tag (`define.ts`) and as a class that registers nothing. And the command line, which is run
 * and never imported.
 */
export function publicEntries(src: string): Record<string, string> {
  const entries: Record<string, string> = {
    index: `${src}/core/index.ts`,
    recurrence: `${src}/core/schedule/recurrence.ts`,
    cli: `${src}/cli/main.ts`,
  };
  for (const tag of languages(src)) entries[`locales/${tag}`] = `${src}/locales/${tag}.ts`;
  if (existsSync(`${src}/elements/all.ts`)) entries.all = `${src}/elements/all.ts`;
  for (const tag of elementTags(src)) {
    entries[tag] = `${src}/elements/${tag}/define.ts`;
    entries[`${tag}/element`] = `${src}/elements/${tag}/${tag}-element.ts`;
  }
  return entries;
}
