import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/core/schedule/remembered.js';

/** A function that remembers, and the questions that it had to think about. */
const asked = <Answer>(answer: (question: number) => Answer) => {
  const worked: number[] = [];
  const ask = remembered((question: number) => {
    worked.push(question);
    return answer(question);
  });
  return { ask, worked };
};

describe('what is remembered', () => {
  it.each<[string, unknown]>([
    ['an answer', 'yes'],
    ['nothing', undefined],
    ['zero', 0],
  ])('%s is worked out once', (_, answer) => {
    const { ask, worked } = asked(() => answer);
    expect([ask(1), ask(1), ask(2)]).toEqual([answer, answer, answer]);
    expect(worked).toEqual([1, 2]);
  });

  it('is forgotten when there is much of it, so that a page that stays open for years does not grow', () => {
    const { ask, worked } = asked((question) => question);
    for (let question = 0; question < 1000; question++) ask(question);
    ask(0);
    expect(worked).toHaveLength(1000);
    ask(1000);
    ask(0);
    expect(worked.slice(1000)).toEqual([1000, 0]);
  });

  it('is not kept where there is no answer but an error', () => {
    const { ask, worked } = asked(() => {
      throw new RangeError('too much');
    });
    expect(() => ask(1)).toThrow(RangeError);
    expect(() => ask(1)).toThrow(RangeError);
    expect(worked).toEqual([1, 1]);
  });
});
