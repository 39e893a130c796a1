import { informationOf, localTime, previewOf } from '../wording/office-sentences.js';
import type { Phrase } from '../wording/phrase.js';
import { fullMomentPhrase } from './moments.js';
import { type OfficeContext, usualPlace } from './office-context.js';

/** What a view has to know about who reads it. */
export interface Reader {
  /** The clock is not the real one, and the view says so. */
  readonly preview?: boolean;
  /** Minutes east of UTC where the reader is, at the instant of the view. */
  readonly visitorOffset?: number;
}

/** What stands around every view about an office: absent where it needn't be said. */
export interface ViewFrame {
  /** For readers in another zone: whose local time this is. */
  readonly zone?: Phrase;
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

export const viewFrame = (context: OfficeContext, { preview, visitorOffset }: Reader): ViewFrame => {
  const { schedule, at, today, words, read } = context;
  const { asOf } = schedule.document;
  const offset = (schedule.clock.toLocal(at) - at) / 60_000;
  return {
    zone:
      visitorOffset === undefined || visitorOffset === offset
        ? undefined
        : localTime(read(usualPlace(context, today)?.address?.addressLocality), words),
    preview: preview ? previewOf(fullMomentPhrase(at, context), words) : undefined,
    asOf: asOf ? informationOf(asOf, words) : undefined,
  };
};
