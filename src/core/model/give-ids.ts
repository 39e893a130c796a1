import type { Text } from './office-document.js';
import { slug } from './slug.js';
import { resolveText } from './text.js';

/**
 * An id of its own for each entry of a list: from its name where it has none, with a number where an earlier entry
 * has the same, so that nothing is lost. An id that stands anywhere in the list is never given to another entry.
 */
export const giveIds = (list: readonly unknown[], language: string) => {
  const all = new Set(list.map((entry) => (Object(entry) as { readonly id?: unknown }).id));
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  return (entry: { readonly id?: unknown; readonly name?: unknown }): string => {
    const given = entry.id as string | undefined;
    const base = given ?? (slug(resolveText(entry.name as Text, language, language).text) || 'service');
    let id = base;
    if (given === undefined ? all.has(base) : seen.has(base)) {
      let number = numbers.get(base) ?? 2;
      while (all.has(id)) id = `${base}-${number++}`;
      numbers.set(base, number);
    }
    all.add(id);
    seen.add(id);
    return id;
  };
};
