const own = process.env.TZ;

/** Where this process reads from now on; without a zone where it did in the beginning. */
export const readIn = (zone = own): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
