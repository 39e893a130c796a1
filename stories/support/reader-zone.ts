const zoneAt = new Map<number, number>();

// An element asks the browser where its reader is; in a story the story says so, for the story's own instant.
const browserZone = Object.getOwnPropertyDescriptor(Date.prototype, 'getTimezoneOffset')?.value as () => number;
Date.prototype.getTimezoneOffset = function (this: Date) {
  const minutesEast = zoneAt.get(this.getTime());
  return minutesEast === undefined ? browserZone.call(this) : -minutesEast;
};

/** Puts the reader of an instant (epoch milliseconds) somewhere: minutes east of UTC. */
export const putReader = (instant: number, minutesEast: number) => {
  zoneAt.set(instant, minutesEast);
};
