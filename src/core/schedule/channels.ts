import type { Channel } from '../model/office-document.js';
import type { Schedule } from './prepare-schedule.js';

/** The channels over which an office has hours, in the order of its rules. */
export const channelsOf = ({ offices }: Schedule, officeId: string): readonly Channel[] => [
  ...new Set(
    offices
      .get(officeId)
      ?.rules.filter(({ isUndated }) => !isUndated)
      .flatMap(({ slot }) => slot.channels),
  ),
];
