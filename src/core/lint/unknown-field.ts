import { nearest } from '../model/nearest.js';
import { shapeOf, type Token } from '../model/shape.js';
import { shapes } from '../model/shapes.js';
import { spend } from '../schedule/budget.js';
import { type Finding, finding } from './finding.js';
import type { Inspect } from './inspection.js';
import { pointerTo } from './json-pointer.js';
import { objectsOf } from './objects.js';

/** Fields of everything, which say nothing about where something belongs. */
const everywhere = new Set(['id', 'name', 'note', 'text', 'editorNote']);

const kinds = Object.keys(shapes).map((kind) => ({ kind, fields: shapeOf(kind)?.fields ?? new Map<string, Token>() }));

/** The fields of the format in whose objects a field counts: `address` in `places`. */
const ownersOf = (field: string): readonly string[] => {
  const owners = kinds.filter(({ fields }) => fields.has(field)).map(({ kind }) => kind);
  const holders = kinds.flatMap(({ fields }) =>
    [...fields.values()].filter(({ key, kind = key }) => owners.includes(kind)).map(({ key }) => key),
  );
  return [...new Set(holders)];
};

/** Whose own they are: `_comment`, `x-color`, `@type`. */
const isPrivate = (field: string): boolean => /^([^a-z]|x-)/i.test(field);

/** What other formats, and people, call fields; in small letters. */
const synonyms: Readonly<Record<string, string | undefined>> = {
  openinghours: 'hours',
  phone: 'telephone',
  mobile: 'telephone',
  fax: 'faxNumber',
  mail: 'email',
  website: 'links',
  homepage: 'links',
  title: 'name',
  day: 'byDay',
  days: 'byDay',
  opens: 'startTime',
  closes: 'endTime',
  street: 'streetAddress',
  zip: 'postalCode',
  plz: 'postalCode',
  city: 'addressLocality',
};

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The field that an unknown one was probably meant to be; two letters look like too many. */
const meantBy = (field: string, known: readonly string[]): string | undefined =>
  known.find((each) => letters(each) === letters(field) || each === synonyms[letters(field)]) ??
  (field.length > 2 && field.length < 40 ? nearest(field, known) : undefined);

const judged = (kind: string, field: string, pointer: string): Finding | undefined => {
  const fields = shapeOf(kind)?.fields;
  if (!fields || fields.has(field) || isPrivate(field)) return undefined;
  const known = [...fields.keys()];
  const owners = everywhere.has(field) ? [] : ownersOf(field);
  if (owners.length > 0) return finding('misplaced-field', [pointer], { field, owners });
  const meant = meantBy(field, known);
  return meant === undefined ? undefined : finding('unknown-field', [pointer], { field, meant });
};

/** Fields that are kept and ignored although somebody meant one that counts. */
export const unknownField: Inspect = function* ({ document, schedule }) {
  for (const { kind, value, pointer } of objectsOf(document))
    for (const field of Object.keys(value)) {
      spend(schedule.budget, 1);
      const found = judged(kind, field, pointerTo(pointer, field));
      if (found) yield found;
    }
};
