import { expect, it } from 'vitest';
import { previewTimes } from '../../src/editor/preview-times.js';

it.each([
  ['2026-11-22', undefined, ['2026-11-28T11:00', '2026-12-25T11:00']],
  ['2026-11-27', 'DE-RP', ['2026-11-28T11:00', '2026-12-25T11:00']],
  ['2026-11-28', 'DE-RP', ['2026-12-05T11:00', '2026-12-25T11:00']],
  ['2026-12-26', 'DE-BY', ['2027-01-02T11:00', '2027-01-01T11:00']],
  ['2027-01-01', 'DE-BY', ['2027-01-02T11:00', '2027-01-06T11:00']],
  ['2026-11-22', 'AT-9', ['2026-11-28T11:00']],
] as const)('on %s in %s: the Saturday and the public holiday to come', (date, region, times) => {
  expect(previewTimes(new Date(`${date}T15:00`), region).map(({ now }) => now)).toEqual(times);
});
