import type { Rule } from '../model/office-document.js';
import { reduceRecurrence } from '../schedule/reduce-recurrence.js';
import { describeAlike, isUndated, type RuleContext } from './describe-rule.js';
import { joinedBy, present, type Phrase } from './phrase.js';
import { also } from './remarks.js';
import { isOver } from './rule-validity.js';
import type { Words } from './words.js';

/** What two rules must have in common to be one sentence: all but the times. */
const kind = (rule: Rule): string =>
  JSON.stringify(
    Object.entries({ ...rule, startTime: !rule.startTime, endTime: undefined, editorNote: undefined })
      .filter(([, value]) => value !== undefined)
      .sort(),
  );

/** The rules in the order of their starts; one that begins when another ends continues it. */
const withoutSeams = (rules: readonly Rule[]): readonly Rule[] =>
  [...rules]
    .sort(({ startTime: a = '' }, { startTime: b = '' }) => (a < b ? -1 : 1))
    .reduce<Rule[]>((all, rule) => {
      const last = all.at(-1);
      if (last?.endTime && last.endTime === rule.startTime) all[all.length - 1] = { ...last, endTime: rule.endTime };
      else all.push(rule);
      return all;
    }, []);

/** Rules as sentences in their order, one for those that differ in their times only; what is over is not said. */
export const hoursLines = (rules: readonly Rule[], words: Words, context: RuleContext = {}): readonly Phrase[] => {
  const { today } = context;
  const groups = new Map<string, Rule[]>();
  for (const rule of rules.map(reduceRecurrence))
    if (!today || !isOver(rule, today)) groups.set(kind(rule), [...(groups.get(kind(rule)) ?? []), rule]);
  return present(
    [...groups.values()].map((group, i) => {
      const line = describeAlike(withoutSeams(group), words, context);
      // "auch nach Vereinbarung"
      return i && group.every(({ booking, name }) => booking && !name) && group.every(isUndated)
        ? also(line, words)
        : line;
    }),
  );
};

/**
 * A list of rules in one sentence: "jeden Dienstag, 10 bis 12 und 14 bis 16 Uhr; auch nach Vereinbarung".
 * With `today` in the context what is over is not said.
 */
export const describeHours = (rules: readonly Rule[], words: Words, context: RuleContext = {}): Phrase =>
  joinedBy('; ', hoursLines(rules, words, context));
