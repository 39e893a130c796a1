import type { Id, OfficeDocument, Place, Text } from '../model/office-document.js';
import { resolveText } from '../model/text.js';

interface Named {
  readonly id: Id;
  readonly name: Text;
}

const lists = ['places', 'offices', 'partners', 'services', 'topics'] as const;
type List = (typeof lists)[number];

/** Deeper in an entry no field of the document refers to another. */
const deepest = 8;

/** By what somebody would know it again: its name; a place also by where it is, since a house that moves is another. */
const knownBy = (each: Named & Pick<Place, 'address'>, list: List, { language }: OfficeDocument): string => {
  const { streetAddress, postalCode, addressLocality } = each.address ?? {};
  const name = resolveText(each.name, language, language).text.trim().toLowerCase();
  return JSON.stringify([name, list === 'places' && [streetAddress, postalCode, addressLocality]]);
};

/** New ids by old ones: of what has only one namesake among those whose id is gone, and those whose id is new. */
const newIds = (list: List, before: OfficeDocument, after: OfficeDocument): ReadonlyMap<string, string> => {
  const byKey = (document: OfficeDocument, other: OfficeDocument): ReadonlyMap<string, readonly string[]> => {
    const ids = new Set(other[list].map(({ id }) => id));
    const found = new Map<string, readonly string[]>();
    for (const each of document[list]) {
      const key = knownBy(each, list, document);
      if (!ids.has(each.id)) found.set(key, [...(found.get(key) ?? []), each.id]);
    }
    return found;
  };
  const come = byKey(after, before);
  return new Map(
    [...byKey(before, after)].flatMap(([key, [was, ...others]]) => {
      const [is, ...more] = come.get(key) ?? [];
      return was && is && others.length + more.length === 0 ? [[was, is] as const] : [];
    }),
  );
};

/**
 * The old document with the ids of the new one where only the id is another, so that what is the same is compared.
 * The same object where no id changes.
 */
export const withNewIds = (before: OfficeDocument, after: OfficeDocument): OfficeDocument => {
  const ids = new Map(lists.map((list) => [list, newIds(list, before, after)] as const));
  if ([...ids.values()].every(({ size }) => size === 0)) return before;
  const renamed = (id: unknown, ...among: readonly List[]): unknown =>
    among.map((list) => ids.get(list)!.get(id as string)).find((each) => each !== undefined) ?? id;
  const named: Readonly<Record<string, readonly List[]>> = {
    place: ['places'],
    nextPlace: ['places'],
    office: ['offices'],
    providers: ['offices', 'partners'],
    organisation: ['offices', 'partners'],
    topics: ['topics'],
  };
  const inside = (value: unknown, depth = 0): unknown => {
    if (typeof value !== 'object' || value === null || depth > deepest) return value;
    if (Array.isArray(value)) return value.map((each) => inside(each, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([field, each]: [string, unknown]) => {
        const among = named[field];
        if (!among) return [field, inside(each, depth + 1)];
        return [field, Array.isArray(each) ? each.map((id) => renamed(id, ...among)) : renamed(each, ...among)];
      }),
    );
  };
  const entries = lists.map((list) => [
    list,
    before[list].map((each) => ({ ...(inside(each) as Named), id: renamed(each.id, list) })),
  ]);
  return { ...before, ...(Object.fromEntries(entries) as Pick<OfficeDocument, List>) };
};
