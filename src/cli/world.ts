/** What a command needs of the machine it runs on; tests give another one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How wide the terminal is; absent where what is printed goes into a file or another command. */
  readonly columns?: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly version: () => string;
  /** The bytes of a file, of standard input for `-`; rejects with what the system says. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file anew; rejects with what the system says. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** A page as PDF, from a browser of the machine; nothing where it has none, rejects where that can't. */
  readonly printPdf: (html: string) => Promise<Uint8Array | undefined>;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** What a command ends with. */
export const exitStatus = { fine: 0, problems: 1, usage: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
