import { describe, expect, it } from 'vitest';
import { isMobile, telephoneHref } from '../../../src/core/wording/telephone.js';

describe('a telephone number as it is printed', () => {
  it.each<readonly [printed: string, region: string | undefined, href: string, claim: string]>([
    ['0631 31 09 07 38', 'DE-RP', 'tel:+4963131090738', 'the Stadtteilbüro Innenstadt-West'],
    ['0631-892 31 19', 'DE-RP', 'tel:+496318923119', 'a hyphen after the area code'],
    ['0631 5 94 51', 'DE-RP', 'tel:+4963159451', 'a short line'],
    ['0371/ 33 50 520', 'DE-SN', 'tel:+493713350520', 'the Quartiermanagement in Chemnitz'],
    ['02272 / 402 - 171', 'DE-NW', 'tel:+492272402171', 'a direct line in Bedburg'],
    ['02272 / 402 - 0', 'DE', 'tel:+4922724020', 'its switchboard'],
    ['02272/402–0', 'DE', 'tel:+4922724020', 'a dash'],
    ['(0 22 72) 40 20', 'DE', 'tel:+4922724020', 'the area code in brackets'],
    ['+49 631 3109-0', 'DE-RP', 'tel:+4963131090', 'international already'],
    ['+49 (0) 631 31090', 'DE-RP', 'tel:+4963131090', 'the zero that is dialled inside the country only'],
    ['+49(0)631/31090', undefined, 'tel:+4963131090', 'the same without a region'],
    ['0049 631 31090', 'DE-RP', 'tel:+4963131090', 'international with zeros'],
    ['0043 1 4000', 'DE-BY', 'tel:+4314000', 'Vienna, from Bavaria'],
    ['01 4000', 'AT-9', 'tel:+4314000', 'Vienna, in Austria'],
    ['044 412 11 11', 'CH-ZH', 'tel:+41444121111', 'Zürich'],
    ['27 71 11', 'LU', 'tel:277111', 'Luxembourg has no area codes'],
    ['115', 'DE-RP', 'tel:115', 'the authorities’ number has no area code'],
    ['116117', 'DE', 'tel:116117', 'nor has the doctors’'],
    ['110', 'DE', 'tel:110', 'nor the police’s'],
    ['33 50 520', 'DE', 'tel:3350520', 'without area code nobody knows which'],
    ['0631 31090', undefined, 'tel:063131090', 'without a region it stays national'],
    ['0631 31090', 'US-NY', 'tel:063131090', 'in a country that isn’t known too'],
  ])('%s (%s) is dialled %s: %s', (printed, region, href, _claim) => {
    expect(telephoneHref(printed, region)).toBe(href);
  });
});

describe('a number that rings in a pocket', () => {
  it.each<readonly [printed: string, region: string, isOne: boolean]>([
    ['0171 39200 12', 'DE-RP', true],
    ['+49 (0) 171 39200 12', 'AT-9', true],
    ['079 412 11 11', 'CH-ZH', true],
    ['0631 31 09 07 38', 'DE-RP', false],
    ['01 4000', 'AT-9', false],
    ['115', 'DE-RP', false],
  ])('%s (%s): %s', (printed, region, isOne) => {
    expect(isMobile(telephoneHref(printed, region))).toBe(isOne);
  });
});
