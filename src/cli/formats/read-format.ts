import type { Invocation } from '../command.js';
import type { OptionName } from '../options.js';

/** What a text was read as. */
export interface ReadAnswer {
  /** Printed as JSON; what is absent is left out. */
  readonly value: object;
  /** Something of it was not understood, which `--strict` takes for a failure. */
  readonly isPartial: boolean;
}

/** A word after `stadtteil read`. */
export interface ReadFormat {
  /** Beside those that every command takes. */
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** @throws UsageError where what was asked for can't be meant */
  readonly read: (text: string, invocation: Invocation) => ReadAnswer;
}
