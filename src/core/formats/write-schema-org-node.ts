import type { Text } from '../model/office-document.js';
import type { LossCode } from '../model/loss.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import type { Words } from '../wording/words.js';

/** An object of JSON-LD: terms of schema.org, `@type`, `@id`. */
export interface SchemaNode {
  readonly [term: string]: unknown;
}

/** What writing one document needs. */
export interface SchemaOrgContext {
  readonly schedule: Schedule;
  readonly words: Words;
  /** The days that are looked at for exceptions, as day numbers, both included. */
  readonly from: number;
  readonly through: number;
  /** Nothing may be called open any more. */
  readonly isStale: boolean;
  /** A text in the language that is written. */
  readonly text: (given: Text | undefined) => string | undefined;
  readonly lose: (pointer: string, code: LossCode, found?: string) => void;
  /** The name of a node within the page: `#office-innenstadt-west`. */
  readonly idOf: (kind: NodeKind, id: string) => string;
}

export type NodeKind = 'office' | 'partner' | 'service' | 'place';

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** An object of a type; what is absent or empty is left out, a list of one is that one. */
export const node = (type: string, fields: SchemaNode): SchemaNode => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isNothing(value))
      .map(([term, value]) => [term, Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value]),
  ),
});

/** Reports every field of an object that is not among those which are written. */
export const loseOtherFields = (
  { lose }: SchemaOrgContext,
  pointer: string,
  object: object,
  written: readonly string[],
): void => {
  for (const [field, value] of Object.entries(object))
    if (!isNothing(value) && !written.includes(field) && field !== 'id' && field !== 'editorNote')
      lose(`${pointer}/${field}`, 'field', field);
};

/** Another object of the same page. */
export const reference = (id: string): SchemaNode => ({ '@id': id });

/** An organisation by its id. */
export const organisation = ({ schedule, idOf }: SchemaOrgContext, id: string): SchemaNode =>
  reference(idOf(schedule.document.offices.some((office) => office.id === id) ? 'office' : 'partner', id));
