import type { Office, OfficeDocument, Override, Rule, Service, Text } from '../model/office-document.js';
import { resolveText } from '../model/text.js';
import { dayAt } from '../schedule/local-time.js';
import {
  prepareEntry,
  type PreparedEntry,
  type PreparedOverride,
  type PreparedRule,
} from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import type { Finding } from './finding.js';

/** A rule, where it stands, and its days. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly pointer: string;
  readonly prepared: PreparedRule;
}

export interface PlacedOverride {
  readonly override: Override;
  readonly pointer: string;
  readonly prepared: PreparedOverride;
  readonly rules: readonly PlacedRule[];
}

/** An office, partner or service, where it stands, and what is to be known about its days. */
export interface PlacedEntry {
  readonly list: 'offices' | 'partners' | 'services';
  readonly entry: Office | Service;
  readonly pointer: string;
  readonly prepared: PreparedEntry;
  readonly rules: readonly PlacedRule[];
  readonly overrides: readonly PlacedOverride[];
}

/** What every part of lint looks at. */
export interface Inspection {
  readonly schedule: Schedule;
  readonly document: OfficeDocument;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Its day number, local. */
  readonly today: number;
  readonly entries: readonly PlacedEntry[];
  /** A text as the document's own language has it. */
  readonly nameOf: (text: Text | undefined) => string;
}

/** One part of lint: the findings of one kind. @throws RangeError where its steps are used up */
export type Inspect = (inspection: Inspection) => Iterable<Finding>;

/** How far ahead is looked where dates are looked for. */
export const yearAhead = 365;

const placedRules = (
  hours: readonly Rule[] | undefined,
  prepared: readonly PreparedRule[] | undefined,
  pointer: string,
): readonly PlacedRule[] =>
  (hours ?? []).flatMap((rule, i) => {
    const each = prepared?.[i];
    return each ? [{ rule, pointer: `${pointer}/hours/${i}`, prepared: each }] : [];
  });

const placedEntry = (list: PlacedEntry['list'], i: number, prepared: PreparedEntry): PlacedEntry => {
  const { entry } = prepared;
  const pointer = `/${list}/${i}`;
  const overrides = prepared.overrides.map((each, j) => {
    const at = `${pointer}/overrides/${j}`;
    const { override } = each;
    return { override, pointer: at, prepared: each, rules: placedRules(override.hours, each.rules, at) };
  });
  return { list, entry, pointer, prepared, rules: placedRules(entry.hours, prepared.rules, pointer), overrides };
};

/** @param at epoch milliseconds */
export const inspection = (schedule: Schedule, at: number): Inspection => {
  const { document, offices, services } = schedule;
  const placed = (
    list: PlacedEntry['list'],
    preparedOf: (entry: Office | Service) => PreparedEntry | undefined,
  ): readonly PlacedEntry[] =>
    document[list].flatMap((entry, i) => {
      const prepared = preparedOf(entry);
      return prepared ? [placedEntry(list, i, prepared)] : [];
    });
  return {
    schedule,
    document,
    at,
    today: dayAt(schedule, at),
    entries: [
      ...placed('offices', ({ id }) => offices.get(id)),
      ...placed('partners', (partner) => prepareEntry(partner, schedule)),
      ...placed('services', ({ id }) => services.get(id)),
    ],
    nameOf: (text) => (text === undefined ? '' : resolveText(text, document.language, document.language).text),
  };
};
