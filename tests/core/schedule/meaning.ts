import type { Office, OfficeDocument, Service, Text } from '../../../src/core/model/office-document.js';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import type { Occurrence, OccurrenceFilter } from '../../../src/core/schedule/occurrence.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { type DocumentName, officeDocument } from '../documents.js';

/** What is different from one of the five real documents. */
export interface Different extends Partial<OfficeDocument> {
  /** About its first office. */
  readonly office?: Partial<Office>;
  /** About one of its services, by id. */
  readonly service?: Partial<Service> & { readonly id: string };
}

/** One of the five real documents, with what a row changes about it. */
export const real = (name: DocumentName, { office, service, ...parts }: Different = {}): Schedule => {
  const document = { ...officeDocument(name), ...parts };
  const [first, ...others] = document.offices;
  const changed: OfficeDocument = {
    ...document,
    offices: [{ ...first!, ...office }, ...others],
    services: document.services.map((each) => (each.id === service?.id ? { ...each, ...service } : each)),
  };
  return prepareSchedule(changed, { recurrence });
};

/** Kaiserslautern, Innenstadt-West: Mo–Fr 10–12 and 14–16, Th until 18, Sa 10–12 "not always". */
export const innenstadtWest = (different: Different = {}): Schedule => real('innenstadt-west', different);

const mark = { confirmed: '', tentative: '~', cancelled: '-', 'by-appointment': '?' } as const;

const inLine = ({ state, localDate, startTime = '', endTime = '', movedTo, movedFrom }: Occurrence): string =>
  [
    `${mark[state]}${localDate.slice(5)}`,
    startTime && `${startTime}–${endTime}`,
    movedTo && `→ ${movedTo.slice(5)}`,
    movedFrom && `← ${movedFrom.slice(5)}`,
  ]
    .filter(Boolean)
    .join(' ');

/** The dates of a window in a line: `~` tentative, `-` cancelled, `?` by appointment, and what `also` picks of each. */
export const datesOf = (
  schedule: Schedule,
  window: string,
  filter: OccurrenceFilter = { kind: 'hours' },
  also: (date: Occurrence) => unknown = () => undefined,
): string => {
  const [from = '', through = from] = window.split('/');
  return occurrences(schedule, { from, through }, filter)
    .map((date) => [inLine(date), also(date)].filter(Boolean).join(' '))
    .join(', ');
};

/** Ids of who gives a date; `?` where it is only one of them. */
export const givenBy = ({ providers, providersCertain }: Occurrence): string =>
  providers.map(({ id }) => id).join('/') + (providersCertain ? '' : '?');

/** The texts that are in one language only. */
export const told = (...texts: readonly (Text | undefined)[]): string =>
  texts.filter((text) => typeof text === 'string').join(' ');

/** State, reason, until when. */
export const stateAt = (
  schedule: Schedule,
  local: string,
  office = schedule.document.offices[0]!.id,
  channel?: Parameters<typeof openingStatus>[3],
): string => {
  const { state, reason, until } = openingStatus(schedule, office, instantOf(schedule, local), channel);
  const { date, time } = localDateTime(schedule, until ?? 0);
  return [state, reason?.kind, until !== undefined && `until ${date.slice(5)} ${time}`].filter(Boolean).join(' ');
};
