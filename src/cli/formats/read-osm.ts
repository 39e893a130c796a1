import { readOsm } from '../../core/formats/read-osm.js';
import type { ReadFormat } from './read-format.js';

export const osmReader: ReadFormat = {
  options: [],
  examples: ['read osm opening-hours.txt'],
  read: (text) => {
    const reading = readOsm(text);
    const { hours, overrides, periods, notUnderstood } = reading;
    return {
      value: {
        hours,
        ...(overrides.length > 0 && { overrides }),
        ...(periods.length > 0 && { periods }),
        notUnderstood,
      },
      isPartial: notUnderstood.length > 0,
    };
  },
};
