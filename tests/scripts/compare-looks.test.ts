import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { complaint, difference, mayDiffer } from '../../scripts/looks/compare.mjs';

/** A white picture with a black box in it. */
const picture = (width: number, height: number, box = 0) => {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let y = 0; y < box; y++)
    for (let x = 0; x < box; x++) png.data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return PNG.sync.write(png);
};

describe('pictures are compared', () => {
  it('and the same are the same', () => {
    expect(difference(picture(100, 100, 20), picture(100, 100, 20)).percent).toBe(0);
  });

  it('and what is different is counted', () => {
    expect(difference(picture(100, 100), picture(100, 100, 10)).percent).toBeCloseTo(1, 1);
  });

  it('and a higher one is another one', () => {
    expect(difference(picture(100, 100), picture(100, 101)).percent).toBeGreaterThan(mayDiffer);
  });

  it('and a picture that nobody kept is missed', () => {
    expect(complaint('nothing-of-this-name', picture(1, 1))).toMatch(/is not there; npm run looks/);
  });
});
