import type { TimeSource } from '../../../src/elements/shared/page-clock.js';

/** A time source that a test moves by hand, and that counts its timers. */
export const fakeTime = (iso: string) => {
  let now = Date.parse(iso);
  let hidden = false;
  let ids = 0;
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const time: TimeSource = {
    now: () => now,
    set: (callback, delay) => {
      timers.set(++ids, { at: now + delay, callback });
      return ids;
    },
    clear: (timer) => {
      if (timer !== undefined) timers.delete(timer);
    },
    isHidden: () => hidden,
  };
  return {
    time,
    timers,
    hide: (value: boolean) => {
      hidden = value;
    },
    /** Moves on without any timer: a machine that slept. */
    jump: (to: string) => {
      now = Date.parse(to);
    },
    /** Moves on as a running page does: every timer rings at its time. */
    runTo: (to: string) => {
      const end = Date.parse(to);
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at);
        if (!next) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].callback();
      }
      now = end;
    },
  };
};
