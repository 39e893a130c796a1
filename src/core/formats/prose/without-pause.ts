import type { Span } from './read-clock.js';

/** “8–16 Uhr (12–13 Uhr geschlossen)”: hours with the pause taken out; nothing where it isn't within one of them. */
export const withoutPause = (spans: readonly Span[], pauses: readonly Span[]): readonly Span[] | undefined => {
  const [pause] = pauses;
  if (pauses.length !== 1 || !pause?.startTime || !pause.endTime) return undefined;
  const { startTime: from, endTime: through } = pause;
  const whole = spans.findIndex(
    ({ startTime = '', endTime = '' }) => startTime !== '' && startTime < from && through < endTime,
  );
  if (whole < 0) return undefined;
  const span = spans[whole]!;
  return [
    ...spans.slice(0, whole),
    { ...span, endTime: from },
    { ...span, startTime: through },
    ...spans.slice(whole + 1),
  ];
};
