import type { Rule } from '../model/office-document.js';
import type { MaybePhrase } from './phrase.js';
import { everyNth } from './remarks.js';
import type { Words } from './words.js';

/** A rhythm without a day (see `isWithoutDay` of the engine): "einmal im Monat". */
export const onceIn = ({ rrule = '', validFrom = '' }: Rule, words: Words): MaybePhrase => {
  const { say } = words;
  const [, unit, interval = '1'] = /^FREQ=(WEEK|MONTH|YEAR)LY(?:;INTERVAL=(\d+))?$/.exec(rrule) ?? [];
  if (!unit || validFrom.length > 7) return undefined;
  if (interval !== '1')
    return unit !== 'YEAR' && everyNth({ interval: Number(interval), unit: unit === 'WEEK' ? 'week' : 'month' }, words);
  if (unit === 'WEEK') return say('einmal pro Woche', { id: 'rule.once-a-week' });
  return unit === 'MONTH'
    ? say('einmal im Monat', { id: 'rule.once-a-month' })
    : say('einmal im Jahr', { id: 'rule.once-a-year' });
};
