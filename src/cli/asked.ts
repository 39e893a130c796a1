import type { OfficeDocument } from '../core/model/office-document.js';
import { parseIsoDate } from '../core/schedule/civil-date.js';
import type { DateWindow, OccurrenceFilter } from '../core/schedule/occurrence.js';
import type { Schedule } from '../core/schedule/prepare-schedule.js';
import { readInstant } from '../core/schedule/read-instant.js';
import type { UsageMessages } from './messages/messages.js';
import { nearest } from '../core/model/nearest.js';
import type { OptionValues } from './options.js';
import { UsageError } from './usage-error.js';
import type { World } from './world.js';

type Reference = 'office' | 'partner' | 'consultation' | 'topic';

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Which ids an option can mean. */
const idsFor: Readonly<Record<Reference, (document: OfficeDocument) => readonly string[]>> = {
  office: ({ offices }) => idsOf(offices),
  // Offices give consultations too.
  partner: ({ partners, offices }) => idsOf([...partners, ...offices]),
  consultation: ({ services }) => idsOf(services),
  topic: ({ topics }) => idsOf(topics),
};

const checked = (
  option: Reference,
  found: readonly string[] | undefined,
  document: OfficeDocument,
  usage: UsageMessages,
): readonly string[] | undefined => {
  const known = idsFor[option](document);
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

const mostDays = 3_660;

/**
 * The local dates between which something is asked for, those that were given.
 * @throws UsageError for what is no date, for dates in the wrong order, or with too many days between them
 */
export const askedDates = (
  values: OptionValues,
  schedule: Pick<Schedule, 'clock'>,
  usage: UsageMessages,
  most = mostDays,
): Partial<DateWindow> => {
  const { from, through } = values;
  for (const [option, found] of Object.entries({ from, through }))
    if (found !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(found) || readInstant(schedule, found) === undefined))
      throw new UsageError(usage.unreadableDate(`--${option}`, found));
  if (from === undefined || through === undefined) return { from, through };
  if (through < from) throw new UsageError(usage.reversedDates(from, through));
  const days = parseIsoDate(through) - parseIsoDate(from) + 1;
  if (days > most) throw new UsageError(usage.tooManyDays(days, most));
  return { from, through };
};

/**
 * The instant that is asked about (epoch milliseconds): `--at`, else the real clock.
 * @throws UsageError where it can't be read
 */
export const askedInstant = (
  { at }: OptionValues,
  schedule: Pick<Schedule, 'clock'>,
  { now }: World,
  usage: UsageMessages,
): number => {
  if (at === undefined) return now();
  const instant = readInstant(schedule, at);
  if (instant === undefined) throw new UsageError(usage.unreadableInstant(at));
  return instant;
};
