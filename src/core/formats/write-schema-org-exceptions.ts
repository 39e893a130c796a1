import type { Service } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import { localDateTime } from '../schedule/local-time.js';
import type { TimedSlot } from '../schedule/plan-day.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import type { Slot } from '../schedule/slot.js';
import { vocabulary } from './schema-org-days.js';
import { node, organisation, reference, type SchemaNode, type SchemaOrgContext } from './write-schema-org-node.js';
import type { PublishedRule } from './write-schema-org-rules.js';

/** What of a date a `Schedule` says; two dates that have the same can't be told apart by it. */
const sayable = ({ startTime, endTime, place, name, providers, notes }: Slot): string =>
  JSON.stringify([startTime, endTime, place, name, providers, notes]);

const takesPlace = ({ slot: { state } }: TimedSlot): boolean => state === 'confirmed' || state === 'by-appointment';

const likeness = (slots: readonly Slot[]): string => [...new Set(slots.map(sayable))].sort().join();

type Status = 'EventScheduled' | 'EventCancelled' | 'EventRescheduled';

/** One date of a service as an `Event` of its own. */
const dateNode = (
  { slot, time }: TimedSlot,
  day: number,
  status: Status,
  { entry }: PreparedEntry,
  context: SchemaOrgContext,
): SchemaNode => {
  const { schedule, text, idOf } = context;
  const { startTime, endTime, name, place, providers = [], notes, movedFrom } = slot;
  const stamp = (instant: number): string => {
    const { date, time: clock, offset } = localDateTime(schedule, instant);
    return `${date}T${clock}:00${offset}`;
  };
  return node('Event', {
    name: text(name ?? entry.name),
    description: notes.map((note) => text(note)).join('\n') || undefined,
    eventStatus: `${vocabulary}/${status}`,
    startDate: startTime ? stamp(time.start) : isoDate(day),
    endDate: startTime && endTime ? stamp(time.end) : undefined,
    previousStartDate: movedFrom === undefined ? undefined : isoDate(movedFrom),
    location: place && slot.channels.includes('visit') ? reference(idOf('place', place)) : undefined,
    performer: providers.map((id) => organisation(context, id)),
  });
};

/** What is different on single days. */
export interface Exceptions {
  /** For each of the rules that are said, the days on which it doesn't hold. */
  readonly exceptDates: readonly (readonly string[])[];
  /** Dates that no rule says, and those that are cancelled or moved. */
  readonly dates: readonly SchemaNode[];
}

/**
 * The days on which a service is otherwise than its schedules say: they leave out the whole day, and what takes place
 * then stands for itself. What only rests on a public holiday is not announced as cancelled.
 *
 * @throws RangeError where there is too much to work out
 */
export const exceptionsOf = (
  entry: PreparedEntry,
  said: readonly PublishedRule[],
  context: SchemaOrgContext,
): Exceptions => {
  const { from, through } = context;
  const exceptDates = said.map((): string[] => []);
  const dates: SchemaNode[] = [];
  for (let day = from; day <= through; day++) {
    const { slots } = entry.planOn(day);
    const usual = said.filter(({ prepared }) => prepared.fires(day));
    const actual = slots.filter(takesPlace);
    // Of a public holiday on which it takes place all the same, readers would think otherwise.
    const isExpected = !context.schedule.holidayOn(day) || usual.every(({ prepared }) => !prepared.rests);
    if (isExpected && likeness(usual.map(({ prepared }) => prepared.slot)) === likeness(actual.map(({ slot }) => slot)))
      continue;
    for (const rule of usual) exceptDates[said.indexOf(rule)]!.push(isoDate(day));
    for (const timed of slots) {
      const { state, reason, movedTo, movedFrom } = timed.slot;
      const isCancelled = state === 'cancelled' && reason?.kind === 'override' && !movedTo;
      if (isCancelled) dates.push(dateNode(timed, day, 'EventCancelled', entry, context));
      else if (takesPlace(timed))
        dates.push(
          dateNode(timed, day, movedFrom === undefined ? 'EventScheduled' : 'EventRescheduled', entry, context),
        );
    }
  }
  return { exceptDates, dates };
};

/** Whether a rule of a service has a date that no `Schedule` can say for its own: another place, name or provider. */
export const isApart = ({ rule }: PublishedRule, { entry }: PreparedEntry): boolean => {
  const { place, name, providers, channels, status } = rule;
  const service = entry as Service;
  return (!!place && place !== service.place) || !!name || !!providers || !!channels || status === 'cancelled';
};
