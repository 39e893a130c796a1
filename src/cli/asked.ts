import type { OfficeDocument } from '../core/model/office-document.js';
import type { OccurrenceFilter } from '../core/schedule/occurrence.js';
import type { Schedule } from '../core/schedule/prepare-schedule.js';
import { readInstant } from '../core/schedule/read-instant.js';
import type { UsageMessages } from './messages/messages.js';
import { nearest } from './nearest.js';
import type { OptionValues } from './options.js';
import { UsageError } from './usage-error.js';
import type { World } from './world.js';

/** Which ids an option can mean. Offices give consultations too, so they are partners where they do. */
const idsFor = (option: 'office' | 'partner' | 'consultation' | 'topic', document: OfficeDocument) => {
  const { offices, partners, services, topics } = document;
  const ids = (entries: readonly { readonly id?: string }[]) => entries.flatMap(({ id }) => id ?? []);
  switch (option) {
    case 'office':
      return ids(offices);
    case 'partner': {
      const giving = new Set(services.flatMap(({ providers = [] }) => providers));
      return [...ids(partners), ...ids(offices).filter((id) => giving.has(id))];
    }
    case 'consultation':
      return ids(services);
    case 'topic':
      return ids(topics);
  }
};

const checked = (
  option: Parameters<typeof idsFor>[0],
  found: readonly string[] | undefined,
  document: OfficeDocument,
  usage: UsageMessages,
): readonly string[] | undefined => {
  const known = idsFor(option, document);
  const unknown = found?.find((id) => !known.includes(id));
  if (unknown === undefined) return found;
  throw new UsageError(usage.unknownId(`--${option}`, unknown, known, nearest(unknown, known)));
};

/** @throws UsageError for an id that the document doesn't have */
export const askedOffice = (
  { office }: OptionValues,
  { document }: Schedule,
  usage: UsageMessages,
): string | undefined => checked('office', office === undefined ? undefined : [office], document, usage)?.[0];

/** @throws UsageError for an id that the document doesn't have */
export const askedFilter = (values: OptionValues, schedule: Schedule, usage: UsageMessages): OccurrenceFilter => {
  const { document } = schedule;
  const office = askedOffice(values, schedule, usage);
  return {
    offices: office === undefined ? undefined : [office],
    partners: checked('partner', values.partner, document, usage),
    services: checked('consultation', values.consultation, document, usage),
    topics: checked('topic', values.topic, document, usage),
  };
};

/**
 * The instant that is asked about (epoch milliseconds): `--at`, else the real clock.
 * @throws UsageError where it can't be read
 */
export const askedInstant = (
  { at }: OptionValues,
  schedule: Schedule,
  { now }: World,
  usage: UsageMessages,
): number => {
  if (at === undefined) return now();
  const instant = readInstant(schedule, at);
  if (instant === undefined) throw new UsageError(usage.unreadableInstant(at));
  return instant;
};
