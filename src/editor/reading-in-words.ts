import type { ProseClosure, ProseReading, ProseRule } from '../core/formats/read-prose.js';
import { clockSpan, clockTime } from '../core/wording/clock-time.js';
import { describeRule } from '../core/wording/describe-rule.js';
import { phraseText } from '../core/wording/phrase.js';
import { ruleDays } from '../core/wording/rule-days.js';
import { german } from '../core/wording/words.js';
import { daysInWords } from './days-in-words.js';
import type { TextRange } from './text-range.js';

/** A stretch of the text and what was made of it. */
export interface FoundInText extends TextRange {
  readonly kind: 'rule' | 'closure' | 'not-understood';
  /** In German words; of what was not understood the text itself. */
  readonly sentence: string;
  readonly quote: string;
  readonly label?: string;
  readonly isDoubtful: boolean;
}

const noTime = clockSpan(undefined, undefined, german).sentence;

const sentenceOf = (pieces: readonly (string | undefined | false)[]): string => {
  const text = pieces.filter(Boolean).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const ofRule = (rule: ProseRule): FoundInText => {
  const { on, placeName, label, confidence, source, startTime, endTime, ...fields } = rule;
  const times = startTime === undefined ? {} : { startTime, ...(endTime !== undefined && { endTime }) };
  const said = phraseText(describeRule({ ...fields, ...times }, german));
  // A document can't say an end without a beginning, a sentence can.
  const isLoneEnd = startTime === undefined && endTime !== undefined;
  return {
    kind: 'rule',
    sentence: sentenceOf([
      on && daysInWords(on),
      isLoneEnd ? said.replace(noTime, `bis ${clockTime(endTime, german)}`) : said,
      placeName !== undefined && `Ort: ${placeName}`,
    ]),
    quote: source.text,
    ...(label !== undefined && { label }),
    isDoubtful: confidence === 'low',
    start: source.start,
    end: source.end,
  };
};

const ofClosure = ({ byDay, on, startTime, endTime, source }: ProseClosure): FoundInText => {
  const days = [on && daysInWords(on), byDay && phraseText(ruleDays({ byDay }, undefined, german))];
  const time = startTime !== undefined && clockSpan(startTime, endTime, german).sentence;
  return {
    kind: 'closure',
    sentence: `${sentenceOf([...days, time])} geschlossen`,
    quote: source.text,
    isDoubtful: false,
    start: source.start,
    end: source.end,
  };
};

/** All that was found in a text, in words: rules, closures, and what was not understood, each in the order of the text. */
export const readingInWords = ({ rules, closed, notUnderstood }: ProseReading): readonly FoundInText[] => [
  ...rules.map(ofRule),
  ...closed.map(ofClosure),
  ...notUnderstood.map(({ text, start, end }): FoundInText => ({
    kind: 'not-understood',
    sentence: text.trim(),
    quote: text,
    isDoubtful: true,
    start,
    end,
  })),
];
