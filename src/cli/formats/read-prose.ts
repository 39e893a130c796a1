import { readProse } from '../../core/formats/read-prose.js';
import type { ReadFormat } from './read-format.js';

/** The hours that a German text tells. */
export const prose: ReadFormat = {
  options: [],
  examples: ['read prose alte-seite.txt', 'read prose - < alte-seite.txt'],
  read: (text) => {
    const reading = readProse(text);
    const isPartial = reading.notUnderstood.length > 0 || reading.rules.some(({ confidence }) => confidence === 'low');
    return { value: reading, isPartial };
  },
};
