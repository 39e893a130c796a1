import { entriesAt, german, leaves, objectsAround } from './json-pointer.js';
import type { Fact } from './read-facts.js';

/** `Landsmannschaft` is how a note calls the Landsmannschaft der Deutschen aus Russland. */
const calls = (part: string, name: string): boolean => name === part || name.startsWith(`${part} `);

/** Those words of a note that name somebody or something of the document: `Christine Förster, Lebenshilfe`. */
function ownersMeant(fact: Fact, document: unknown): string[] {
  const names = [...leaves(document)]
    .filter(([pointer]) => /\/name(\/de)?$/.test(pointer))
    .map(([, name]) => String(name));
  return fact.note
    .replace(/^\[repeat L\d+\] /, '')
    .split(/[;,]/)
    .map((part) => part.trim().replace(/^the | in .*| \(.*/g, ''))
    .filter((part) => part !== '' && names.some((name) => calls(part, name)));
}

/** The names of all that a value belongs to: person, entry, and the entry's place and providers unless it is a person's. */
function namesAround(pointer: string, document: unknown): string[] {
  const nameIn = (list: string, id: unknown): string[] =>
    entriesAt(document, `/${list}`)
      .filter(([, entry]) => entry['id'] === id)
      .map(([, entry]) => german(entry['name']));
  const isOfPerson = pointer.includes('/people/');
  return objectsAround(document, pointer).flatMap(([, { name, place, providers }]) => [
    ...(name === undefined ? [] : [german(name)]),
    ...(isOfPerson ? [] : nameIn('places', place)),
    ...(Array.isArray(providers) ? providers.flatMap((id) => nameIn('partners', id)) : []),
  ]);
}

/** Whether a value belongs to all that the fact's note names; a note without names means the first office. */
export function belongs(pointer: string, fact: Fact, document: unknown): boolean {
  const meant = ownersMeant(fact, document);
  if (meant.length === 0) return pointer.startsWith('/offices/0/');
  const names = namesAround(pointer, document);
  return meant.every((part) => names.some((name) => calls(part, name)));
}
