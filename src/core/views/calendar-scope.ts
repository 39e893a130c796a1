import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { horizonDays } from '../schedule/opening-status.js';
import { endOfDuration } from '../schedule/read-duration.js';
import type { WantedServices } from './consultation-filter.js';

/** What a calendar shows where nobody says: what has dates that one goes to. */
export const kindsShown = ({ kinds, services }: WantedServices): WantedServices['kinds'] =>
  kinds ?? (services ? undefined : ['consultation', 'activity']);

/** The last local date that a calendar knows: 400 days ahead, or as far as somebody wants to look. */
export const lastDay = (today: string, within: string | undefined): string => {
  const first = parseIsoDate(today);
  const wanted = within === undefined ? undefined : endOfDuration(first, within);
  return isoDate(Math.min(first + horizonDays, wanted ?? Infinity));
};
