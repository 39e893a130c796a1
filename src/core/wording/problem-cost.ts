import type { Problem } from '../model/problem.js';
import { shapeOf } from '../model/shape.js';

const timed = /^(rule|override)$/;

/** The object that a broken field costs, as a pointer; nothing where it costs but itself. */
const ownerLost = (pointer: string): string | undefined => {
  let kind = 'document';
  let owner = '';
  let lost: string | undefined;
  for (const step of pointer.split('/').slice(1)) {
    lost = undefined;
    if (!/^\d+$/.test(step)) {
      const field = shapeOf(kind)?.fields.get(step);
      if (!field) return undefined;
      if (owner && (field.cost === '!' || (field.cost && timed.test(kind)))) lost = owner;
      kind = field.kind ?? step;
    }
    owner += `/${step}`;
  }
  return lost;
};

/** The entry that is left out because of a problem, as a pointer; nothing where it is kept. */
export const lostEntry = ({ pointer, code, expected }: Problem): string | undefined => {
  switch (code) {
    case 'missing':
      return pointer || undefined;
    case 'conflict':
      if (/[<@]/.test(expected)) return ownerLost(pointer);
      return expected.includes('|') || /\/(hours|overrides)\/\d+$/.test(pointer) ? pointer : undefined;
    case 'duplicate-id':
      return undefined;
    default:
      return ownerLost(pointer);
  }
};
