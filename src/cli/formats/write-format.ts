import type { Loss } from '../../core/model/loss.js';
import type { Schedule } from '../../core/schedule/prepare-schedule.js';
import type { Words } from '../../core/wording/words.js';
import type { OptionName, OptionValues } from '../options.js';
import type { Speech } from '../language.js';
import type { World } from '../world.js';

/** What a format is asked to write. */
export interface WriteRequest {
  readonly schedule: Schedule;
  /** The words for what people read in the file. */
  readonly words: Words;
  /** When it is written, or `--at` (epoch milliseconds). */
  readonly at: number;
  readonly values: OptionValues;
  readonly speech: Speech;
  readonly world: World;
}

/** What was written, and what could not be. */
export interface WrittenFile {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

/** A word after `stadtteil write`. */
export interface WriteFormat {
  /** Beside `--at`, `--output` and those that every command takes. */
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** @throws UsageError where what was asked for can't be meant */
  readonly write: (request: WriteRequest) => WrittenFile | Promise<WrittenFile>;
}
