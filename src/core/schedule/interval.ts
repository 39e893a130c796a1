/** Half-open: `start` belongs to it, `end` doesn't. The unit is the caller's (minutes or milliseconds). */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The union: sorted, without overlaps, touching intervals joined, empty ones dropped. */
export const merge = (intervals: readonly Interval[]): readonly Interval[] => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

/** What is left of the first union without the second. */
export const subtract = (from: readonly Interval[], what: readonly Interval[]): readonly Interval[] => {
  const holes = merge(what);
  const left: Interval[] = [];
  let i = 0;
  for (const { start, end } of merge(from)) {
    let free = start;
    for (let hole; (hole = holes[i]) && hole.start < end; i++) {
      if (free < hole.start) left.push({ start: free, end: hole.start });
      free = Math.max(free, hole.end);
      // It may reach into the next one.
      if (free > end) break;
    }
    if (free < end) left.push({ start: free, end });
  }
  return left;
};

export const contains = ({ start, end }: Interval, at: number): boolean => start <= at && at < end;
