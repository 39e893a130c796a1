import type { Channel, Rule } from '../model/office-document.js';
import { isUnanchored } from '../schedule/plain-rules.js';
import type { PreparedEntry, PreparedRule } from '../schedule/prepared-entry.js';
import { reduceRecurrence } from '../schedule/reduce-recurrence.js';
import type { Details } from '../schedule/slot.js';
import { loseOtherFields, type SchemaOrgContext } from './write-schema-org-node.js';

/** A rule that can be published, with where it stands in the document. */
export interface PublishedRule {
  readonly rule: Rule;
  readonly prepared: PreparedRule;
  readonly pointer: string;
}

/** Which rules a kind of node has terms for. */
export interface Publishing {
  /** A place is said to be open only where one may come without asking, from a time to a time. */
  readonly isOpening: boolean;
  /** Ways of meeting of which one must be there. */
  readonly channels: readonly Channel[];
}

const ruleFields = [
  ...['byDay', 'dates', 'rrule', 'interval', 'weekParity', 'validFrom', 'validThrough', 'startTime', 'endTime'],
  ...['status', 'booking', 'channels', 'place', 'name', 'note'],
];

/** Why a rule can't be published, if it can't. */
const obstacle = (
  { rule, prepared }: PublishedRule,
  entry: Details,
  { isOpening, channels }: Publishing,
): Parameters<SchemaOrgContext['lose']>[1] | undefined => {
  const { slot, isUndated, isPending } = prepared;
  const status = rule.status ?? entry.status;
  if (status === 'tentative') return 'tentative';
  if (isUnanchored(rule)) return 'rhythm';
  if (isUndated && slot.booking) return 'booking';
  if (isUndated || isPending || rule.status === 'cancelled') return 'entry';
  if (!slot.channels.some((channel) => channels.includes(channel))) return 'channel';
  if (!isOpening) return undefined;
  if (slot.booking === 'required') return 'booking';
  if (!slot.startTime) return 'no-time';
  if (!slot.endTime) return 'no-end';
  return rule.place && rule.place !== entry.place ? 'field' : undefined;
};

/** The rules of an entry that can be published; what the others are is reported. */
export const publishedRules = (
  { entry, rules }: PreparedEntry,
  pointer: string,
  publishing: Publishing,
  context: SchemaOrgContext,
): readonly PublishedRule[] =>
  (entry.hours ?? []).flatMap((given, i) => {
    const published = { rule: reduceRecurrence(given), prepared: rules[i]!, pointer: `${pointer}/hours/${i}` };
    const { prepared, pointer: at } = published;
    const code = obstacle(published, entry, publishing);
    if (code && code !== 'entry') context.lose(at, code, code === 'field' ? 'place' : undefined);
    if (code) {
      if (code !== 'rhythm') context.lose(at, 'entry');
      return [];
    }
    loseOtherFields(context, at, given, ruleFields);
    if (given.booking && prepared.slot.booking !== 'not-needed') context.lose(at, 'booking');
    return [published];
  });
