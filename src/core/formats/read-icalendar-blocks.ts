/** A `BEGIN:… END:…` of a calendar file, with all that is in it. */
export interface Block {
  /** `VEVENT`, in capitals. */
  readonly name: string;
  /** The line of the file on which it begins, the first is 1. */
  readonly line: number;
  /** Its lines, unfolded, without those of its ends; what stands inside of it included. */
  readonly lines: readonly string[];
  /** The file stops before it does. */
  readonly isOpen: boolean;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Properties of the calendar itself. */
  readonly head: readonly string[];
  /** Whether the text is a calendar at all. */
  readonly isCalendar: boolean;
}

const begins = /^BEGIN:\s*([\w-]+)\s*$/i;
const ends = /^END:\s*([\w-]+)\s*$/i;

/**
 * The parts of a calendar, in one pass over its lines. A part that is torn costs itself only: what is inside of parts
 * is not looked at here.
 */
export const blocksOf = (text: string): Blocks => {
  const head: string[] = [];
  const blocks: Block[] = [];
  let isCalendar = false;
  let open: { readonly name: string; readonly line: number; readonly lines: string[] } | undefined;
  const depth: string[] = [];
  const close = (isOpen: boolean): void => {
    if (open) blocks.push({ ...open, isOpen });
    open = undefined;
    depth.length = 0;
  };
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, i) => {
      const into = open?.lines ?? head;
      // A line that was folded goes on with a blank (RFC 5545 §3.1).
      if (/^[ \t]/.test(raw) && into.length > 0) {
        into[into.length - 1] += raw.slice(1);
        return;
      }
      const begun = begins.exec(raw)?.[1]?.toUpperCase();
      const ended = ends.exec(raw)?.[1]?.toUpperCase();
      if (begun === 'VCALENDAR') {
        close(true);
        isCalendar = true;
      } else if (begun && (!open || begun === open.name)) {
        // The same part cannot stand inside of itself: the one before was never closed.
        close(true);
        open = { name: begun, line: i + 1, lines: [] };
      } else if (ended === 'VCALENDAR') close(true);
      else if (open && ended === open.name && depth.length === 0) close(false);
      else if (raw.trim()) {
        if (open && begun) depth.push(begun);
        if (open && ended && depth.at(-1) === ended) depth.pop();
        into.push(raw);
      }
    });
  close(true);
  return { blocks, head, isCalendar };
};
