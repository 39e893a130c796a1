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
  let first = 0;
  for (const whole of merge(from)) {
    let start = whole.start;
    while (first < holes.length && holes[first]!.end <= start) first++;
    for (let i = first; i < holes.length && holes[i]!.start < whole.end; i++) {
      if (holes[i]!.start > start) left.push({ start, end: holes[i]!.start });
      start = Math.max(start, holes[i]!.end);
    }
    if (start < whole.end) left.push({ start, end: whole.end });
  }
  return left;
};

export const contains = ({ start, end }: Interval, at: number): boolean => start <= at && at < end;
