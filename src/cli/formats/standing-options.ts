import { standingParts, type StandingOptions, type StandingPart } from '../../core/formats/static/standing-text.js';
import { nearest } from '../../core/model/nearest.js';
import { askedOffice } from '../asked.js';
import { UsageError } from '../usage-error.js';
import type { WriteRequest } from './write-format.js';

const isPart = (name: string): name is StandingPart => (standingParts as readonly string[]).includes(name);

/**
 * Which office and which parts are asked for.
 * @throws UsageError where the document has no such office, or a text no such part
 */
export const standingOptions = ({ values, schedule, speech }: WriteRequest): StandingOptions => {
  const { usage } = speech.say;
  const office = askedOffice(values, schedule, usage);
  const unknown = values.part?.find((name) => !isPart(name));
  if (unknown !== undefined)
    throw new UsageError(usage.unknownPart(unknown, standingParts, nearest(unknown, standingParts)));
  return { office, parts: values.part?.filter(isPart) };
};
