import { dayNumber } from '../schedule/civil-date.js';
import type { OsmSpan, OsmWeekday } from './read-osm-syntax.js';

/** From one day through another, both included. */
export type Range = readonly [from: number, through: number];

/** Seasons (`yearly`, days of the year from 0 to 365) or days (`fixed`, day numbers), in their order. */
export interface OsmValidity {
  readonly kind: 'yearly' | 'fixed';
  readonly ranges: readonly Range[];
}

/** Which days: of a set of weekdays, within a validity and calendar weeks. */
export interface DayBox {
  readonly weekdays: readonly OsmWeekday[];
  readonly validity?: OsmValidity;
  readonly weeks?: readonly number[];
}

/** How it is at a time. */
export interface OsmHow {
  readonly status?: 'tentative';
  readonly booking?: 'required';
  readonly note?: string;
  /** The days are known, the time isn't: it stands for all day. */
  readonly isUntimed?: boolean;
}

/** One span of time on one weekday: rules are cut into these, so that a later rule can take away a part. */
export interface Atom extends OsmHow, OsmWeekday, OsmSpan {
  readonly validity?: OsmValidity;
  readonly weeks?: readonly number[];
  /** The place of its rule in the text. */
  readonly source: number;
}

const minus = (all: readonly Range[], hole: Range): readonly Range[] =>
  all.flatMap(([from, through]): readonly Range[] =>
    hole[1] < from || hole[0] > through
      ? [[from, through]]
      : (
          [
            [from, hole[0] - 1],
            [hole[1] + 1, through],
          ] as const
        ).filter(([first, last]) => first <= last),
  );

const everything: Readonly<Record<OsmValidity['kind'], Range>> = { yearly: [0, 365], fixed: [-Infinity, Infinity] };

const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [from, through]) => sum + through - from + 1, 0);

/** What is left of a whole without a part of it, and what both have; `undefined` where nothing can say it. */
interface Cut<T> {
  readonly rest: readonly T[];
  readonly common: readonly T[];
}

const cutValidity = (
  whole: OsmValidity | undefined,
  part: OsmValidity | undefined,
): Cut<OsmValidity | undefined> | undefined => {
  if (!part) return { rest: [], common: [whole] };
  const { kind } = part;
  if (whole && whole.kind !== kind) return undefined;
  const ranges = whole?.ranges ?? [everything[kind]];
  const rest = part.ranges.reduce(minus, ranges);
  const common = rest.reduce(minus, ranges);
  const said = (some: readonly Range[]) => (lengthOf(some) > 0 ? [{ kind, ranges: some }] : []);
  return { rest: said(rest), common: said(common) };
};

const cutList = (
  whole: readonly number[] | undefined,
  part: readonly number[] | undefined,
  all: readonly number[],
): Cut<readonly number[] | undefined> => {
  if (!part) return { rest: [], common: [whole] };
  const from = whole ?? all;
  const rest = from.filter((each) => !part.includes(each));
  const common = from.filter((each) => part.includes(each));
  return { rest: rest.length > 0 ? [rest] : [], common: common.length > 0 ? [common] : [] };
};

const allWeeks = Array.from({ length: 53 }, (_, i) => i + 1);

/** Positions from the beginning and from the end of a month can't be counted against each other. */
const cutPositions = (whole: OsmWeekday['positions'], part: OsmWeekday['positions']) => {
  const sign = Math.sign(part?.[0] ?? 1);
  if (whole && part && Math.sign(whole[0] ?? 1) !== sign) return undefined;
  return cutList(
    whole,
    part,
    [1, 2, 3, 4, 5].map((each) => each * sign),
  );
};

/** An atom without the days of a box, and the part of it on these days; `undefined` where it can't be said. */
export const cutDays = (atom: Atom, { weekdays, validity, weeks }: DayBox): Cut<Atom> | undefined => {
  let common: readonly Atom[] = [];
  let rest: readonly Atom[] = [atom];
  for (const { weekday, positions } of weekdays) {
    if (weekday !== atom.weekday) continue;
    const left: Atom[] = [];
    const met: Atom[] = [];
    for (const each of rest) {
      const byPosition = cutPositions(each.positions, positions);
      const byWeek = cutList(each.weeks, weeks, allWeeks);
      const byValidity =
        byPosition?.common.length && byWeek.common.length ? cutValidity(each.validity, validity) : null;
      if (byValidity === undefined || !byPosition) return undefined;
      left.push(...byPosition.rest.map((some) => ({ ...each, positions: some })));
      const [inPosition] = byPosition.common.map((some): Atom => ({ ...each, positions: some }));
      if (!inPosition) continue;
      left.push(...byWeek.rest.map((some) => ({ ...inPosition, weeks: some })));
      const [inWeek] = byWeek.common.map((some): Atom => ({ ...inPosition, weeks: some }));
      if (!inWeek || !byValidity) continue;
      left.push(...byValidity.rest.map((some) => ({ ...inWeek, validity: some })));
      met.push(...byValidity.common.map((some) => ({ ...inWeek, validity: some })));
    }
    rest = left;
    common = [...common, ...met];
  }
  return { rest, common };
};

/** An atom without some times of the day; `undefined` where one of them goes past midnight or has no end. */
export const withoutTimes = (atom: Atom, spans: readonly OsmSpan[]): readonly Atom[] | undefined => {
  const holes = spans.filter(({ start, end = Infinity }) => start < (atom.end ?? Infinity) && end > atom.start);
  if (holes.length === 0) return [atom];
  const { end } = atom;
  if (end === undefined) {
    // Without an end only the beginning is known.
    return holes.every((hole) => hole.start <= atom.start && (hole.end ?? Infinity) >= 1440) ? [] : undefined;
  }
  if (end > 1440 || holes.some((hole) => (hole.end ?? 0) > 1440)) return undefined;
  return holes
    .reduce<readonly Range[]>(
      (left, hole) => minus(left, [hole.start, (hole.end ?? 1440) - 1]),
      [[atom.start, end - 1]],
    )
    .map(([from, through]) => ({ ...atom, start: from, end: through + 1 }));
};

const day = (of: number) => {
  const date = new Date(of * 864e5).toISOString();
  return { month: date.slice(5, 7), date: date.slice(8, 10) };
};

/** `--04` of the first, or the last, day of a month, else `--04-15`. */
export const yearlyDate = (index: number, isLast: boolean): string => {
  const at = dayNumber(2000, 1, 1) + index;
  const { month, date } = day(at);
  return (isLast ? day(at + 1).month !== month : date === '01') ? `--${month}` : `--${month}-${date}`;
};
