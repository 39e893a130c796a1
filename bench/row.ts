/** One of the two that are compared; `run` does the whole work once and gives back what it found. */
export interface Side {
  readonly name: string;
  readonly run: () => unknown;
}

/** A line of the table: how long the one takes, beside the other. */
export interface Row {
  readonly what: string;
  /** `cold`: from the text of a new document on. `warm`: asked again of what is ready. */
  readonly start: 'cold' | 'warm';
  readonly ours: Side;
  readonly theirs: Side;
  /** The time of `ours` in times of `theirs` that is hoped for; absent where the line is only for comparison. */
  readonly goal?: number;
  /** What each side finds, in a form that can be compared; a comparison of different answers is worth nothing. */
  readonly answers: () => readonly [ours: unknown, theirs: unknown];
}

/** Runs a task with one of several arguments after the other, so that no side answers the same question twice in a row. */
export const inTurn = <Argument>(args: readonly Argument[], task: (arg: Argument) => unknown): (() => unknown) => {
  let turn = 0;
  return () => task(args[turn++ % args.length]!);
};
