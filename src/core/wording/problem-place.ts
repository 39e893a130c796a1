import { str } from './str.js';
import type { Words } from './words.js';

/** A JSON Pointer in words: `/offices/0/hours/2/startTime` → "offices, Eintrag 1 → hours, Eintrag 3 → startTime". */
export const placeInWords = (pointer: string, { msg }: Words): string => {
  const steps: string[] = [];
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const list = steps.at(-1);
    if (!/^\d+$/.test(key) || list === undefined) steps.push(key);
    else {
      const number = Number(key) + 1;
      steps[steps.length - 1] = msg(str`${list}, Eintrag ${number}`, {
        id: 'problem.entry',
        desc: '0 = name of a list, 1 = position in it, from 1',
      });
    }
  }
  return steps.join(' → ');
};
