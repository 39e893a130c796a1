/** The command is right, but this machine can't do it; the message says what would help. */
export class Impossible extends Error {}
