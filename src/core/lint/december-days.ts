import { civilDate, dayNumber, isoDate } from '../schedule/civil-date.js';
import { isStale } from '../schedule/stale.js';
import { finding } from './finding.js';
import { type Inspect, type PlacedEntry } from './inspection.js';

/** 24 and 31 December, from the first of November until they are over. */
const daysAskedAbout = (today: number): readonly number[] => {
  const { year, month } = civilDate(today);
  return month < 11 ? [] : [24, 31].map((date) => dayNumber(year, 12, date)).filter((day) => day >= today);
};

/** Something takes place on an ordinary day, and nobody has said whether it is one. */
const isOpenQuestion = ({ prepared, entry }: PlacedEntry, day: number): boolean => {
  const { slots, whole, parts } = prepared.planOn(day);
  return (
    !('duringOfficeHours' in entry) &&
    !whole &&
    !prepared.office?.planOn(day).whole &&
    parts.length === 0 &&
    slots.some(({ slot }) => slot.state !== 'cancelled')
  );
};

/**
 * Whether it is open on Christmas Eve and New Year's Eve, which are ordinary days by law. An office is asked for all
 * of its services, and a document that is too old to be believed isn't asked at all.
 */
export const decemberDays: Inspect = function* ({ schedule, at, entries, today, nameOf }) {
  const days = daysAskedAbout(today);
  if (days.length === 0 || isStale(schedule, at)) return;
  const asked = new Set<string>();
  for (const each of entries) {
    const { id, office } = each.prepared;
    if (each.list === 'partners' || (office && asked.has(office.id))) continue;
    const dates = days.filter((day) => isOpenQuestion(each, day)).map(isoDate);
    if (dates.length === 0) continue;
    if (!office) asked.add(id);
    yield finding('december-days', [each.pointer], { name: nameOf(each.entry.name), dates });
  }
};
