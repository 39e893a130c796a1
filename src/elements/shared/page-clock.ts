/** What the clock needs of its surroundings; tests put their own in. */
export interface TimeSource {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly set: (callback: () => void, delay: number) => number;
  readonly clear: (timer: number | undefined) => void;
  readonly isHidden: () => boolean;
}

export interface Sleeper {
  readonly wake: () => void;
}

export interface PageClock {
  readonly now: () => number;
  /** Wakes a sleeper once, at an instant (epoch milliseconds); a further call replaces the first. */
  readonly wakeAt: (sleeper: Sleeper, instant: number) => void;
  readonly forget: (sleeper: Sleeper) => void;
  /** Reads the time again: the tab was hidden, the page came back from the cache, the machine slept. */
  readonly check: () => void;
}

// Beyond 2^31 ms (24.8 days) setTimeout fires at once.
const longestSleep = 24 * 86_400_000;

/** One timer for everybody who wants to know when something changes; none while the tab is hidden. */
export const pageClock = (time: TimeSource): PageClock => {
  const alarms = new Map<Sleeper, number>();
  let timer: number | undefined;
  let timerFor = Infinity;
  let last = -Infinity;

  const sleep = () => {
    const next = time.isHidden() ? Infinity : Math.min(...alarms.values());
    if (next === timerFor) return;
    time.clear(timer);
    timer = undefined;
    timerFor = next;
    if (next < Infinity) timer = time.set(ring, Math.min(Math.max(next - time.now(), 0), longestSleep));
  };
  const ring = () => {
    timerFor = Infinity;
    clock.check();
  };
  const clock: PageClock = {
    now: time.now,
    wakeAt: (sleeper, instant) => {
      alarms.set(sleeper, instant);
      sleep();
    },
    forget: (sleeper) => {
      alarms.delete(sleeper);
      sleep();
    },
    check: () => {
      const now = time.now();
      const wentBack = now < last;
      last = now;
      if (!time.isHidden())
        for (const [sleeper, instant] of alarms)
          if (instant <= now || wentBack) {
            alarms.delete(sleeper);
            sleeper.wake();
          }
      sleep();
    },
  };
  return clock;
};
