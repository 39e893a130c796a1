import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import type { Problem, ProblemCode } from '../../../src/core/model/problem.js';
import { everyField } from './every-field.js';
import { changed, changes, placesIn } from './mutations.js';
import { schemaComplaints } from './schema.js';

/** What a JSON Schema can't say: only the reader in the page checks it. */
const onlyInThePage: readonly ProblemCode[] = [
  'impossible-date', // 2026-02-31
  'reversed', // an end before its beginning, which is a conflict where these are two fields (`validFrom<validThrough`)
  'unknown-reference', // an id that no entry has
  'duplicate-id', // two entries with one id
  'too-large', // deeper than 32, more than 50,000 entries
];

const isOnlyInThePage = ({ code, expected }: Problem) => onlyInThePage.includes(code) || expected.includes('<');

const parentOf = (pointer: string) => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
const isNear = (a: string, b: string) => a === b || parentOf(a) === b || a === parentOf(b);

/** Complaints of one that have no complaint of the other at the same pointer, its parent or its child. */
const disagreements = (document: unknown) => {
  const bySchema = schemaComplaints(document);
  const { problems } = parseDocument(document);
  const told = new Set(problems.map(({ pointer }) => pointer));
  const expected = new Set(problems.filter((problem) => !isOnlyInThePage(problem)).map(({ pointer }) => pointer));
  return {
    onlySchema: bySchema.filter((pointer) => ![...told].some((other) => isNear(pointer, other))),
    onlyPage: [...expected].filter((pointer) => !bySchema.some((other) => isNear(pointer, other))),
  };
};

const none = { onlySchema: [], onlyPage: [] };
const demo = readdirSync(new URL('../../../demo/data', import.meta.url)).map(
  (name) =>
    [
      name,
      JSON.parse(readFileSync(new URL(`../../../demo/data/${name}`, import.meta.url), 'utf8')) as unknown,
    ] as const,
);

describe('schema and reader accept the same documents', () => {
  it.each([['every field', everyField] as const, ...demo])('%s', (_, document) => {
    expect(schemaComplaints(document)).toEqual([]);
    expect(parseDocument(document).problems).toEqual([]);
  });
});

describe('schema and reader complain at the same place', () => {
  it.each(changes)('%s, at every place of a document with every field', { timeout: 60_000 }, (_, change) => {
    const differing = placesIn(everyField).flatMap((path) => {
      const found = disagreements(changed(everyField, path, change));
      return found.onlyPage.length + found.onlySchema.length ? [{ path: path.join('/'), ...found }] : [];
    });
    expect(differing).toEqual([]);
  });

  it('when two places of a real document are broken', { timeout: 60_000 }, () => {
    const documents = demo.map(([, document]) => ({ document, places: placesIn(document) }));
    let broken = 0;
    const mutation = fc.record({ place: fc.nat(), change: fc.nat(changes.length - 1) });
    fc.assert(
      fc.property(fc.nat(documents.length - 1), mutation, mutation, (index, first, second) => {
        const { document, places } = documents[index]!;
        const once = changed(document, places[first.place % places.length]!, changes[first.change]![1]);
        const left = placesIn(once);
        const twice = changed(once, left[second.place % left.length]!, changes[second.change]![1]);
        broken += Number(schemaComplaints(twice).length > 0);
        expect(disagreements(twice)).toEqual(none);
      }),
      { numRuns: 800, seed: 20261126 },
    );
    expect(broken).toBeGreaterThan(500);
  });
});
