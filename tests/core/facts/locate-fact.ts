import { findByField } from './find-by-field.js';
import { german, valueAt } from './json-pointer.js';
import { type Fact, readWhereabouts, type Whereabouts } from './read-facts.js';

const whereabouts = readWhereabouts();

/** Whether a line of the table is about this fact. */
export const isAbout = (fact: Fact, { seed, line, value }: Whereabouts): boolean =>
  seed === fact.seed && line === fact.line && value === fact.value;

/** Pointers to all values by which a document says a fact; empty where one of them is missing or says something else. */
export function locateFact(fact: Fact, document: unknown): readonly string[] {
  const lines = whereabouts.filter((line) => isAbout(fact, line));
  if (lines.length === 0) return findByField(fact, document);
  const isSaid = lines.every(({ pointer, words }) => german(valueAt(document, pointer)).includes(words));
  return isSaid ? lines.map(({ pointer }) => pointer) : [];
}
