import {
  instantOf,
  localDateTime,
  occurrences,
  openingStatus,
  parseDocument,
  prepareSchedule,
} from '../../../../src/core/index.js';
import type { Occurrence, Reason, Schedule } from '../../../../src/core/index.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';

/** A case in which programs for opening hours go wrong, and what is right about it. */
export interface Trap {
  readonly name: string;
  /** Why people and programs get it wrong, in a sentence or two. */
  readonly why: string;
  /** Who says so: a law, a section of a standard, the page of an office. */
  readonly source: string;
  /** What somebody writes; it is read like any document on a page. */
  readonly document: object;
  /**
   * Questions and right answers. A question is a stretch of dates (`2026-12-14/2027-01-18`, with ` in UTC` where the
   * instants matter) or an instant: the office's time (`2026-12-25T11:00`), or with an offset that of the visitor.
   */
  readonly asked: readonly (readonly [question: string, answer: string])[];
}

/** A document with one office in Rhineland-Palatinate that has these hours, and whatever else is different. */
export const office = (hours: readonly object[], rest: object = {}, head: object = {}): object => ({
  schemaVersion: '1.0',
  language: 'de',
  region: 'DE-RP',
  ...head,
  offices: [{ id: 'office', name: 'Stadtteilbüro', hours, ...rest }],
});

const because = ({ kind, name }: Reason): string => (typeof name === 'string' ? name : kind);
const inUtc = (at: number | undefined): string =>
  at === undefined ? '?' : `${new Date(at).toISOString().slice(11, 16)}Z`;

const said = (date: Occurrence, isInUtc: boolean): string => {
  const { localDate, startTime, endTime = '?', start, end, state, reason, providers, providersCertain } = date;
  const times = isInUtc ? `${inUtc(start)}–${inUtc(end)}` : startTime ? `${startTime}–${endTime}` : 'at no known time';
  const who = providers.map(({ id }) => id).join(providersCertain ? ' and ' : ' or ');
  return [
    new Date(localDate).toUTCString().slice(0, 3),
    localDate,
    times,
    state !== 'confirmed' && state,
    reason && `(${because(reason)})`,
    who && `by ${who}`,
  ]
    .filter(Boolean)
    .join(' ');
};

const datesIn = (schedule: Schedule, question: string): string => {
  const [from = '', through = ''] = question.split(/[/ ]/);
  return (
    occurrences(schedule, { from, through })
      .map((date) => said(date, question.endsWith('UTC')))
      .join(', ') || 'nothing'
  );
};

const stateAt = (schedule: Schedule, question: string): string => {
  const at = question.length > 16 ? Date.parse(question) : instantOf(schedule, question);
  const { state, reason, until, nextOpening } = openingStatus(schedule, 'office', at);
  const local = (instant: number): string => {
    const { date, time } = localDateTime(schedule, instant);
    return `${date} ${time}`;
  };
  return [
    reason ? `${state} (${because(reason)})` : state,
    until !== undefined && ` until ${local(until)}`,
    nextOpening !== undefined && nextOpening !== until && `, opens ${local(nextOpening)}`,
  ]
    .filter(Boolean)
    .join('');
};

/** What the engine answers, through the functions that everybody can import. */
export const answerTo = (document: object, question: string): string => {
  const { value, problems } = parseDocument(document);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const schedule = prepareSchedule(value, { recurrence });
  return question.includes('/') ? datesIn(schedule, question) : stateAt(schedule, question);
};
