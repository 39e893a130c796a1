import { writeHtml } from '../../core/formats/write-html.js';
import { UsageError } from '../usage-error.js';
import { standingOptions } from './standing-options.js';
import type { WriteFormat, WriteRequest } from './write-format.js';

/** The file of the package, beside the page. */
const usualStylesheet = 'page.css';

/** @throws UsageError where it is no level of HTML */
const headingLevel = ({ values: { heading }, speech }: WriteRequest): number | undefined => {
  if (heading === undefined) return undefined;
  if (!/^[1-6]$/.test(heading)) throw new UsageError(speech.say.usage.unreadableHeading(heading));
  return Number(heading);
};

export const html: WriteFormat = {
  options: ['office', 'part', 'heading', 'page', 'stylesheet'],
  examples: [
    'write html office.json --part hours',
    'write html office.json --page --output office.html',
    'write html office.json --stylesheet /style.css --output office.html',
  ],
  write: (request) => {
    const { schedule, at, words, values } = request;
    const { value, losses } = writeHtml(schedule, at, words, {
      ...standingOptions(request),
      headingLevel: headingLevel(request),
      page: values.page || values.stylesheet ? { stylesheet: values.stylesheet ?? usualStylesheet } : undefined,
    });
    return { content: value, losses };
  },
};
