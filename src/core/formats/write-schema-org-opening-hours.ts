import { dayNames, type DayCode, vocabulary } from './schema-org-days.js';
import type { Channel } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import type { Interval } from '../schedule/interval.js';
import { merge } from '../schedule/interval.js';
import { placeOn } from '../schedule/places.js';
import type { TimedSlot } from '../schedule/plan-day.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { type ReadText, readTextFor, reasonName } from '../wording/names.js';
import { phraseText } from '../wording/phrase.js';
import { node, type SchemaNode, type SchemaOrgContext } from './write-schema-org-node.js';
import { type PublishedRule, publishedRules } from './write-schema-org-rules.js';
import { closed, isSeasonal, opening, type Validity, validities } from './write-schema-org-times.js';

const isDayCode = (code: string): code is DayCode => code in dayNames;

/** A rule as `OpeningHoursSpecification`s, or `undefined` where they can't say on which days it holds. */
const specification = (
  { rule, prepared, pointer }: PublishedRule,
  context: SchemaOrgContext,
): readonly SchemaNode[] | undefined => {
  const { byDay, dates, interval = 1, weekParity, rrule, name, note } = rule;
  if (!byDay?.every(isDayCode) || dates || rrule || weekParity || interval > 1) return undefined;
  const spans = validities(rule, context);
  if (spans?.length === 0) context.lose(pointer, 'period');
  if (isSeasonal(rule) && spans) context.lose(pointer, 'single-dates', isoDate(context.through));
  return spans?.map((validity) =>
    node('OpeningHoursSpecification', {
      name: context.text(name),
      description: context.text(note),
      dayOfWeek: byDay.map((code) => `${vocabulary}/${dayNames[code]}`),
      ...opening(prepared.slot),
      ...validity,
    }),
  );
};

/** What is open on a day, and why it is otherwise than usual, if the document says so. */
interface Day {
  readonly open: readonly Interval[];
  readonly why: string | undefined;
  readonly note: string | undefined;
  /** The document itself closes the whole day. */
  readonly isClosed: boolean;
}

const dayOf = (entry: PreparedEntry, day: number, channel: Channel, read: ReadText, context: SchemaOrgContext): Day => {
  const { whole, slots, closures } = entry.planOn(day);
  const here = placeOn(context.schedule.document, entry, day);
  const isOpen = ({ slot: { state, startTime, endTime, channels, place = here } }: TimedSlot): unknown =>
    state === 'confirmed' && startTime && endTime && channels.includes(channel) && place === here;
  const reason = closures[0]?.reason ?? slots.find(({ slot }) => slot.reason)?.slot.reason;
  const text = phraseText(reasonName(reason, context.words, read));
  const isHoliday = reason?.kind === 'public-holiday';
  return {
    open: merge(slots.filter(isOpen).map(({ slot }) => slot)),
    why: isHoliday ? text : context.text(whole?.how.name),
    note: isHoliday ? undefined : context.text(whole?.how.note),
    isClosed: whole?.how.status === 'cancelled' && !whole.rules,
  };
};

interface Special extends Pick<Day, 'open' | 'why' | 'note'> {
  readonly first: number;
  readonly last: number;
}

const likeness = ({ open, why, note }: Pick<Day, 'open' | 'why' | 'note'>): string => JSON.stringify([open, why, note]);

/** The days on which it is otherwise than the written rules say; equal ones that follow one another are one. */
const specials = (
  entry: PreparedEntry,
  regular: readonly PublishedRule[],
  channel: Channel,
  context: SchemaOrgContext,
): readonly Special[] => {
  const { schedule, words, from, through } = context;
  const read = readTextFor(words, schedule.document.language);
  const found: Special[] = [];
  for (let day = from; day <= through; day++) {
    const firing = regular.filter(({ prepared }) => prepared.fires(day));
    const usual = merge(firing.map(({ prepared }) => prepared.slot));
    const { isClosed, ...actual } = dayOf(entry, day, channel, read, context);
    // Of a public holiday on which it is open all the same, readers would think otherwise.
    const isExpected = !schedule.holidayOn(day) || firing.every(({ prepared }) => !prepared.rests);
    if (!isClosed && isExpected && JSON.stringify(usual) === JSON.stringify(actual.open)) continue;
    const before = found.at(-1);
    if (before?.last === day - 1 && likeness(before) === likeness(actual))
      found[found.length - 1] = { ...before, last: day };
    else found.push({ ...actual, first: day, last: day });
  }
  return found;
};

const specialNodes = ({ first, last, open, why, note }: Special): readonly SchemaNode[] => {
  const validity: Validity = { validFrom: isoDate(first), validThrough: isoDate(last) };
  return (open.length > 0 ? open.map(opening) : [closed]).map((times) =>
    node('OpeningHoursSpecification', { name: why, description: note, ...times, ...validity }),
  );
};

/** The regular hours of an entry over a channel, and the days on which they are different. */
export interface OpeningHours {
  readonly regular: readonly SchemaNode[];
  readonly special: readonly SchemaNode[];
}

/**
 * When one can come or call. Rules by weekday are said as such; of all others, and of what closes, moves or changes
 * them, the days that are looked at.
 */
export const openingHours = (
  entry: PreparedEntry,
  channel: Channel,
  rules: readonly PublishedRule[],
  context: SchemaOrgContext,
): OpeningHours => {
  const said: PublishedRule[] = [];
  const regular: SchemaNode[] = [];
  for (const rule of rules.filter(({ prepared }) => prepared.slot.channels.includes(channel))) {
    const nodes = specification(rule, context);
    if (nodes) said.push(rule);
    else context.lose(rule.pointer, 'single-dates', isoDate(context.through));
    regular.push(...(nodes ?? []));
  }
  return { regular, special: specials(entry, said, channel, context).flatMap(specialNodes) };
};

/** The rules of an office or a partner by which one can come or call. */
export const openingRules = (
  entry: PreparedEntry,
  pointer: string,
  context: SchemaOrgContext,
): readonly PublishedRule[] => {
  if (context.isStale || !entry.entry.hours?.length) return [];
  if (entry.entry.booking === 'recommended') context.lose(`${pointer}/booking`, 'booking');
  return publishedRules(entry, pointer, { isOpening: true, channels: ['visit', 'phone'] }, context);
};
