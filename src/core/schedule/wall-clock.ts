import { centralEuropeanZone } from '../model/time-zone.js';
import { civilDate, dayMilliseconds, dayNumber, mondayOf } from './civil-date.js';
import { remembered } from './remembered.js';

const hour = 36e5;

/** Local time ⇄ instant in one zone. A local time is written as milliseconds as if the zone were UTC. */
export interface WallClock {
  /**
   * The instant of a local time. In a gap (spring) the time moves forward by the gap, in an overlap (autumn)
   * the first instant counts: RFC 5545 §3.3.5, `disambiguation: 'compatible'` of Temporal.
   */
  readonly toInstant: (local: number) => number;
  /** The local time of an instant (epoch milliseconds). */
  readonly toLocal: (instant: number) => number;
}

/** The European Union changes its clocks at 01:00 UTC on the last Sundays of March and October (2000/84/EC). */
const centralEuropeanOffset = (instant: number): number => {
  const { year } = civilDate(instant / dayMilliseconds);
  const changeIn = (month: number): number => (mondayOf(dayNumber(year, month, 32)) - 1) * dayMilliseconds + hour;
  return instant >= changeIn(3) && instant < changeIn(10) ? 2 * hour : hour;
};

const formatOf = remembered(
  (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

/** The offset of any zone: of `11/26/2026, GMT+01:00` one hour. */
const offsetByIntl = (timeZone: string, instant: number): number => {
  const [offset = 'Z'] = /[+-]\d\d:\d\d/.exec(formatOf(timeZone).format(instant)) ?? [];
  return -Date.parse(`1970-01-01T00:00${offset}`);
};

/**
 * The clock of a zone of the IANA database. Central European time since 1996 is arithmetic, because the first
 * `Intl.DateTimeFormat` of a page costs a slow telephone 100 ms.
 *
 * @throws RangeError where `Intl` doesn't know the zone (`parseDocument` lets no such zone pass)
 */
export const wallClock = remembered((timeZone: string): WallClock => {
  const isCentralEuropean = centralEuropeanZone.test(timeZone);
  if (!isCentralEuropean) formatOf(timeZone);
  const ask = (instant: number): number =>
    isCentralEuropean && instant >= Date.UTC(1996, 0)
      ? centralEuropeanOffset(instant)
      : offsetByIntl(timeZone, instant);
  const offsetOn = remembered((day: number) => ask(day * dayMilliseconds));
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / dayMilliseconds);
    const offset = offsetOn(day);
    // Only on the day of a change the hour matters.
    return offset === offsetOn(day + 1) ? offset : ask(instant);
  };
  const toLocal = (instant: number): number => instant + offsetAt(instant);
  return {
    toLocal,
    toInstant: (local) => {
      const before = local - offsetAt(local - dayMilliseconds);
      const after = local - offsetAt(local + dayMilliseconds);
      // Neither is right in a gap; counting with the offset before it moves the time forward by the gap.
      return before !== after && toLocal(before) !== local && toLocal(after) === local ? after : before;
    },
  };
});
