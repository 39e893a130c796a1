import type { OsmPart } from './write-osm-rules.js';

/** Parts with the same days and state are one, their times in their order; the uncertain first, as the last one holds. */
export const osmParts = (parts: readonly OsmPart[]): readonly OsmPart[] => {
  const groups = new Map<string, OsmPart>();
  // What has no known end goes on beside what has one.
  const isOpen = ({ span = '' }: OsmPart): boolean => span.endsWith('+');
  const inOrder = [...parts].sort((a, b) => a.certainty - b.certainty || Number(isOpen(a)) - Number(isOpen(b)));
  for (const part of inOrder) {
    const key = JSON.stringify([part.days, part.state, part.span === undefined, part.certainty, isOpen(part)]);
    const before = groups.get(key);
    const spans = new Set([before?.span, part.span].flatMap((span) => span?.split(',') ?? []));
    const sorted = [...spans].sort();
    // Of two without an end the first goes on over the other.
    const span = (isOpen(part) ? sorted.slice(0, 1) : sorted).join();
    const isPastMidnight = part.isPastMidnight || !!before?.isPastMidnight;
    groups.set(key, { ...part, ...(span && { span }), isPastMidnight });
  }
  return [...groups.values()];
};

/** It ends with a month or a year. */
const isCalendar = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{4})$/;

/** `Mo-Fr 10:00-12:00 open "bitte vorher anrufen"` */
export const osmText = ({ days, span = '', state }: Pick<OsmPart, 'days' | 'span' | 'state'>): string => {
  // A number after a month or a year would be a day.
  const named = span && isCalendar.test(days) ? `${days} Mo-Su` : days;
  return `${named} ${span}${state}`.replace(/ +/g, ' ').trim();
};

/** Whether a part shares no day with others, so that it may replace what holds on its days. */
const isApart = (part: OsmPart, others: readonly OsmPart[]): boolean =>
  !!part.weekdays &&
  !part.isPastMidnight &&
  others.every(
    ({ weekdays, isPastMidnight }) =>
      weekdays && !isPastMidnight && !weekdays.some((day) => part.weekdays!.includes(day)),
  );

/** Rules of weekdays, each replacing or adding to those before it. */
export const osmTogether = (parts: readonly OsmPart[]): string =>
  parts.map((part, i) => (i === 0 ? '' : isApart(part, parts.slice(0, i)) ? '; ' : ', ') + osmText(part)).join('');

/** What holds instead on some days: the first replaces all, the others add to it. */
export const osmInstead = (days: string, parts: readonly Omit<OsmPart, 'days'>[]): string =>
  parts.length === 0
    ? `${days} off`
    : osmParts(parts.map((part) => ({ ...part, days })))
        .map(osmText)
        .join(', ');
