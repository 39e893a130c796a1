import type { Rule } from '../model/office-document.js';
import { isoDate, isoTime } from '../schedule/civil-date.js';
import { type Atom, type OsmValidity, type Range, yearlyDate } from './read-osm-atoms.js';

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** All but the day of the week: atoms that have it in common are one rule. */
export const keyOf = ({ validity, weeks, start, end, status, booking, note, isUntimed }: Atom): string =>
  JSON.stringify([
    validity && [validity.kind, validity.ranges.map((range) => range.map(String))],
    weeks,
    start,
    end,
    status,
    booking,
    note,
    isUntimed,
  ]);

/** Atoms by what they have in common, in the order of the text and of their times. */
export const grouped = (atoms: readonly Atom[]): readonly (readonly Atom[])[] => {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const key = keyOf(atom);
    const group = groups.get(key);
    if (group) group.push(atom);
    else groups.set(key, [atom]);
  }
  const firstDay = (group: readonly Atom[]) => Math.min(...group.map(({ weekday }) => weekday));
  return [...groups.values()].sort(
    ([a], [b]) => a!.source - b!.source || a!.start - b!.start || firstDay([a!]) - firstDay([b!]),
  );
};

/** Whether a group is there on each day of the week, without positions. */
export const isDaily = (group: readonly Atom[]): boolean =>
  new Set(group.filter(({ positions }) => !positions).map(({ weekday }) => weekday)).size === 7;

const byDayOf = (group: readonly Atom[]): readonly string[] => {
  const codes = group.flatMap(({ weekday, positions }) =>
    (positions ?? [0]).map((position) => ({ weekday, position, code: `${position || ''}${weekdayCodes[weekday]}` })),
  );
  const sorted = codes.sort((a, b) => a.weekday - b.weekday || a.position - b.position);
  return [...new Set(sorted.map(({ code }) => code))];
};

/** Over New Year it is one season. */
const seasons = ({ kind, ranges }: OsmValidity): readonly Range[] => {
  const [first, ...others] = ranges;
  const last = others.at(-1);
  return kind === 'yearly' && first && last && first[0] === 0 && last[1] === 365
    ? [...others.slice(0, -1), [last[0], first[1]]]
    : ranges;
};

type Valid = Pick<Rule, 'validFrom' | 'validThrough'>;

const validities = (validity: OsmValidity | undefined): readonly Valid[] => {
  if (!validity) return [{}];
  return seasons(validity).map(([from, through]): Valid => {
    if (validity.kind === 'yearly')
      return from === 0 && through === 365
        ? {}
        : { validFrom: yearlyDate(from, false), validThrough: yearlyDate(through, true) };
    return {
      ...(Number.isFinite(from) && { validFrom: isoDate(from) }),
      ...(Number.isFinite(through) && { validThrough: isoDate(through) }),
    };
  });
};

/** Odd and even weeks are a field; others only a recurrence rule can say. */
const inWeeks = (weeks: readonly number[] | undefined, byDay: readonly string[]): Partial<Rule> | undefined => {
  if (!weeks || weeks.length === 53) return { byDay };
  const [first = 0] = weeks;
  const isParity =
    first < 3 && weeks.length === (first === 1 ? 27 : 26) && weeks.every((week) => week % 2 === first % 2);
  if (isParity) return { byDay, weekParity: first === 1 ? 'odd' : 'even' };
  if (byDay.some((code) => code.length > 2)) return undefined;
  return { rrule: `FREQ=YEARLY;BYWEEKNO=${weeks.join(',')};BYDAY=${byDay.join(',')}` };
};

const howOf = ({ start, end, status, booking, note, isUntimed }: Atom): Partial<Rule> => ({
  ...(!isUntimed && { startTime: isoTime(start) }),
  ...(end !== undefined && !isUntimed && { endTime: end === 1440 ? '24:00' : isoTime(end % 1440) }),
  ...(status && { status }),
  ...(booking && { booking }),
  ...(note && { note }),
});

/** The rules of one group; `undefined` where they can't be said. */
export const rulesOfGroup = (group: readonly Atom[], onHolidays: boolean): readonly Rule[] | undefined => {
  const [atom] = group;
  if (!atom) return [];
  const days = inWeeks(atom.weeks, [...byDayOf(group), ...(onHolidays ? ['PH'] : [])]);
  return days && validities(atom.validity).map((valid) => ({ ...days, ...valid, ...howOf(atom) }));
};

/** The same times on each day that is meant: rules without days, for an override. */
export const undatedRules = (group: readonly Atom[]): readonly Rule[] => group.slice(0, 1).map(howOf);

/** Whether two lists of atoms say the same. */
export const isSame = (a: readonly Atom[], b: readonly Atom[]): boolean => {
  const said = (atoms: readonly Atom[]) =>
    grouped(atoms)
      .map((group) => `${keyOf(group[0]!)}${byDayOf(group).join()}`)
      .sort()
      .join('\n');
  return a === b || said(a) === said(b);
};
