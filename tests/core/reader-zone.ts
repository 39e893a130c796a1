import { afterAll, beforeAll } from 'vitest';

const own = process.env.TZ;

/** Where this process reads from now on; without a zone where it did in the beginning. */
export const readIn = (zone = own): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};

/** For a comparison with programs that know no zone but that of the process: all tests of a suite read there. */
export const readThroughoutIn = (zone: string): void => {
  beforeAll(() => {
    readIn(zone);
  });
  afterAll(() => {
    readIn();
  });
};
