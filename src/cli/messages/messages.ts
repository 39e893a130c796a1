import type { Problem } from '../../core/model/problem.js';
import type { CommandName } from '../command.js';
import type { OptionName } from '../options.js';

/** How many problems there are, by how bad they are. */
export type Counts = Readonly<Record<Problem['severity'], number>>;

/** What one would say about a mistake in the command line: what was found, what is expected, how to mend it. */
export interface UsageMessages {
  readonly noCommand: (known: readonly string[]) => string;
  readonly unknownCommand: (found: string, known: readonly string[], meant: string | undefined) => string;
  readonly noFormat: (command: string, known: readonly string[]) => string;
  readonly unknownFormat: (found: string, known: readonly string[], meant: string | undefined) => string;
  readonly noFile: (command: string) => string;
  readonly tooManyFiles: (command: string, files: readonly string[]) => string;
  readonly notTwoFiles: (command: string, files: readonly string[]) => string;
  readonly inputTwice: () => string;
  /** `reason` is the system's code, such as `ENOENT`. */
  readonly unreadableFile: (file: string, reason: string) => string;
  readonly unwritableFile: (file: string, reason: string) => string;
  readonly unknownOption: (
    found: string,
    command: string | undefined,
    known: readonly string[],
    meant: string | undefined,
  ) => string;
  readonly noValue: (option: string, expected: string) => string;
  readonly noValueWanted: (option: string) => string;
  readonly missingOption: (option: string, example: string) => string;
  readonly unknownLanguage: (found: string) => string;
  readonly unreadableInstant: (found: string) => string;
  readonly unknownZone: (found: string) => string;
  readonly unreadableDate: (option: string, found: string) => string;
  readonly reversedDates: (from: string, through: string) => string;
  readonly tooManyDays: (days: number, most: number) => string;
  readonly unknownRegion: (found: string) => string;
  readonly unreadableLimit: (found: string) => string;
  readonly unreadableHeading: (found: string) => string;
  readonly unreadableAddress: (found: string) => string;
  readonly unknownPart: (found: string, known: readonly string[], meant: string | undefined) => string;
  readonly unknownLanguages: (found: string) => string;
  readonly unknownId: (option: string, found: string, known: readonly string[], meant: string | undefined) => string;
  /** Which help explains it; follows every other message. */
  readonly seeHelp: (command: string | undefined) => string;
}

export interface HelpMessages {
  readonly title: string;
  readonly usage: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  readonly formatsTitle: string;
  /** One line each, by the name of the format. */
  readonly formats: Readonly<Record<string, string>>;
  readonly examplesTitle: string;
  readonly exitTitle: string;
  /** One line each, for the list of commands. */
  readonly commands: Readonly<Record<CommandName, string>>;
  /** What else is to be known, in paragraphs. */
  readonly details: Readonly<Record<CommandName, readonly string[]>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly file: string;
  readonly perCommand: string;
  /** What `check` and the other commands end with 1 for. */
  readonly exit: Readonly<Record<'fine' | 'check' | 'others' | 'usage', string>>;
}

/** What the commands say themselves; what they print of a document is said by its views. */
export interface Messages {
  readonly severity: Readonly<Record<Problem['severity'], string>>;
  /** After findings of `check`, which somebody may have meant as they are. */
  readonly howToAnswer: string;
  /** The last line of `check`. */
  readonly summary: (files: number, counts: Counts) => string;
  /** Beside what could be shown in spite of them. */
  readonly shownInSpite: (file: string, counts: Counts) => string;
  /** Above the problems because of which nothing could be shown. */
  readonly nothingToShow: (file: string) => string;
  readonly noOffice: string;
  /** After a document was begun from a text: how many rules, how many of them to be checked, stretches not understood. */
  readonly begun: (rules: number, doubtful: number, notUnderstood: number) => string;
  /** Above what a format could not carry. */
  readonly lost: (format: string) => string;
  /** Where a list of all dates is empty. */
  readonly noDates: (from: string, through: string) => string;
  /** Where a PDF is wanted on a machine without a browser; `page` is the file to print by hand. */
  readonly noBrowser: (page: string) => string;
  readonly brokenBrowser: (reason: string, page: string) => string;
  readonly unexpected: (message: string) => string;
  readonly usage: UsageMessages;
  readonly help: HelpMessages;
}
