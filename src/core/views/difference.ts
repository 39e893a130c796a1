import type { Schedule } from '../schedule/prepare-schedule.js';
import type { Phrase } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import type { DayKind } from './difference-days.js';

/** Something that is different for residents. */
export interface Difference {
  readonly kind: 'new' | 'gone' | 'name' | 'hours' | 'moves' | 'fact' | 'more' | DayKind;
  /** What it is about: a list of the document and an id in it; a notice has its name for one. */
  readonly list: 'offices' | 'services' | 'partners' | 'places' | 'notices';
  readonly id: string;
  readonly name: Phrase;
  /** Local dates, both included: where it is only then, or from then on. */
  readonly from?: string;
  readonly through?: string;
  /** The field that says it (`telephone`), of `fact`. */
  readonly field?: string;
  /** How many days more, of `more`. */
  readonly count?: number;
  /** Beginning with a capital. */
  readonly sentence: Phrase;
}

/** Two schedules that are compared, and from which day through which. */
export interface Pair {
  readonly before: Schedule;
  readonly after: Schedule;
  readonly words: Words;
  /** Day numbers, both included. */
  readonly first: number;
  readonly last: number;
}

export type About = Pick<Difference, 'list' | 'id' | 'name'>;
