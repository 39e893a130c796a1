import { writeText } from '../../core/formats/write-text.js';
import { standingOptions } from './standing-options.js';
import type { WriteFormat } from './write-format.js';

export const text: WriteFormat = {
  options: ['office', 'part'],
  examples: ['write text office.json', 'write text office.json --part hours,contact --output hours.txt'],
  write: (request) => {
    const { schedule, at, words } = request;
    const { value, losses } = writeText(schedule, at, words, standingOptions(request));
    return { content: value, losses };
  },
};
