import type { Problem } from '../model/problem.js';
import { shapeOf } from '../model/shape.js';

const timed = /^(rule|override)$/;

/** What a problem costs beside the field itself. */
export interface ProblemCost {
  /** A rule or an override stays, but is not certain; anything else is left out. */
  readonly kind: 'lost' | 'uncertain';
  readonly pointer: string;
}

/** The object that a broken field costs; nothing where it costs but itself. */
const ownerCost = (pointer: string): ProblemCost | undefined => {
  let kind = 'document';
  let owner = '';
  let cost: ProblemCost | undefined;
  for (const step of pointer.split('/').slice(1)) {
    cost = undefined;
    if (!/^\d+$/.test(step)) {
      const field = shapeOf(kind)?.fields.get(step);
      if (!field) return undefined;
      if (owner && field.cost === '!') cost = { kind: 'lost', pointer: owner };
      else if (owner && field.cost && timed.test(kind)) cost = { kind: 'uncertain', pointer: owner };
      kind = field.kind ?? step;
    }
    owner += `/${step}`;
  }
  return cost;
};

/** The entry that is left out or not certain because of a problem; nothing where only the field is lost. */
export const problemCost = ({ pointer, code, expected }: Problem): ProblemCost | undefined => {
  switch (code) {
    case 'missing':
      return pointer ? { kind: 'lost', pointer } : undefined;
    case 'conflict': {
      const owner = /[<@]/.test(expected) ? pointer.replace(/\/\w+$/, '') : pointer;
      if (expected.includes('|')) return { kind: 'lost', pointer: owner };
      return /\/(hours|overrides)\/\d+$/.test(owner) ? { kind: 'uncertain', pointer: owner } : undefined;
    }
    case 'duplicate-id':
      return undefined;
    default:
      return ownerCost(pointer);
  }
};
