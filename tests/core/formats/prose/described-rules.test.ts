import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/core/model/office-document.js';
import { readProse } from '../../../../src/core/formats/read-prose.js';
import * as described from '../../wording/described-rules.js';

const { morning: _morning, ...tables } = described;

/** The same in one form: days once and in order, midnight as an end, every week and every month as what goes without saying. */
const inOneForm = ({ byDay, dates, interval, endTime, ...others }: Rule): Rule => ({
  ...others,
  ...(byDay && { byDay: [...new Set(byDay)].sort() }),
  ...(dates && { dates: [...dates].sort() }),
  ...(interval !== undefined && interval > 1 && { interval }),
  ...(endTime !== undefined && { endTime: endTime === '00:00' ? '24:00' : endTime }),
});

/** On public holidays there are no even and odd weeks to tell apart, and the sentence doesn't. */
const isOnHolidaysOnly = ({ byDay }: Rule): boolean => byDay?.every((day) => day === 'PH') ?? false;

describe.each(Object.entries(tables).filter(([, rows]) => Array.isArray(rows)))('a rule in words, %s', (_, rows) => {
  it.each(rows)('%j: %s', (rule, sentence) => {
    const { rules, closed, notUnderstood } = readProse(sentence);
    const { weekParity, ...others } = rule;
    const expected = isOnHolidaysOnly(rule) || weekParity === undefined ? others : rule;
    expect(rules.map(({ source: _source, confidence: _confidence, ...read }) => inOneForm(read))).toEqual([
      inOneForm(expected),
    ]);
    expect([closed, notUnderstood]).toEqual([[], []]);
  });
});
