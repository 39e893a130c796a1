import type { Speech } from './language.js';
import type { OptionName, OptionValues } from './options.js';
import type { ExitStatus, World } from './world.js';

export type CommandName = 'check' | 'hours' | 'next' | 'occurrences' | 'diff' | 'write' | 'read' | 'init';

/** One use of a command; `files` has at least one, and as many as the command takes. */
export interface Invocation {
  readonly files: readonly [string, ...string[]];
  /** Which of its formats a command was asked for; absent where it has none. */
  readonly format?: string;
  readonly values: OptionValues;
  readonly speech: Speech;
  readonly world: World;
}

export interface Command {
  readonly name: CommandName;
  readonly takesManyFiles?: boolean;
  /** Two files, no more and no less. */
  readonly takesTwoFiles?: boolean;
  /** Without a file it reads standard input. */
  readonly readsInput?: boolean;
  /** Its own, beside those that every command takes. */
  readonly options: readonly OptionName[];
  /** The word after its name, where it takes one; each with the options that it takes. */
  readonly formats?: Readonly<Record<string, { readonly options: readonly OptionName[] }>>;
  /** What one would type after `stadtteil`; the first is the simplest. */
  readonly examples: readonly string[];
  /** @throws UsageError where what was asked for can't be meant */
  readonly run: (invocation: Invocation) => Promise<ExitStatus>;
}
