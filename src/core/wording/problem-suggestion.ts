import { isImpossible } from '../model/calendar-check.js';
import { patterns } from '../model/shapes.js';
import { slug } from '../model/slug.js';

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const weekday = (text: string): string => {
  const begin = text.replace(/\.$/, '').toLowerCase();
  const isName = (name: string) => begin === name.toLowerCase() || begin === name.slice(0, 2).toLowerCase();
  return codes[weekdays.findIndex(isName)] ?? '';
};

/** What calendars and people write around a recurrence rule: its name, spaces, small letters, FREQ in the middle. */
const recurrence = (text: string): string => {
  const parts = text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^RRULE:/, '')
    .split(';')
    .filter(Boolean);
  const [frequency = '', ...others] = parts.sort(
    (a, b) => Number(b.startsWith('FREQ=')) - Number(a.startsWith('FREQ=')),
  );
  return frequency.startsWith('FREQ=') ? [frequency, ...others].join(';') : '';
};

const two = (digits: string) => digits.padStart(2, '0');

/** What people write instead of what a kind of value asks for, put right; what comes first is tried first. */
const rewritings: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.trim().toLowerCase(),
  (text) => text.trim().toUpperCase(),
  (text) => text.replace(/^(\d{1,2})(?:[:.h](\d\d))? ?(?:Uhr|h)?$/i, (_, h: string, m = '00') => `${two(h)}:${m}`),
  (text) =>
    text.replace(
      /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/,
      (_, d: string, m: string, y: string) => `${y}-${two(m)}-${two(d)}`,
    ),
  (text) => text.replace(/^(\d{1,2})\. ?(\d{1,2})\.$/, (_, d: string, m: string) => `--${two(m)}-${two(d)}`),
  (text) => text.replace(/^(\d{1,2})\/(\d{4})$/, (_, m: string, y: string) => `${y}-${two(m)}`),
  weekday,
  (text) => text.replace(/^[\w-]+(\.[\w-]+)+(?=\/|$)/, 'https://$&'),
  recurrence,
  slug,
];

const isRight = (kind: string, text: string): boolean =>
  RegExp(`^(?:${patterns[kind] ?? '(?!)'})$`).test(text) && !isImpossible(text);

const fromText = (kind: string, found: string): string | undefined => {
  // A zone that nobody knows is no better in other letters.
  if (kind === 'timeZone') return undefined;
  if (/^yes/.test(kind)) return /^(true|ja|yes)$/i.test(found) ? 'true' : undefined;
  if (kind === 'interval') return /^([2-9]|1[0-2])$/.test(found) ? found : undefined;
  const text = rewritings.map((rewrite) => rewrite(found)).find((each) => each !== found && isRight(kind, each));
  return text && JSON.stringify(text);
};

/**
 * What was probably meant, as it must stand in the document; nothing where that would be a guess.
 * @example suggestionFor('time', '9 Uhr') //=> '"09:00"'
 */
export const suggestionFor = (kind: string, found: unknown): string | undefined => {
  if (typeof found === 'string' && found.length > 200) return undefined;
  if (typeof found === 'string' && kind.endsWith('[]')) {
    const item = kind.slice(0, -2);
    return isRight(item, found) || item === 'text' ? JSON.stringify([found]) : undefined;
  }
  if (typeof found === 'string') return fromText(kind, found);
  return typeof found === 'number' && isRight(kind, String(found)) ? JSON.stringify(String(found)) : undefined;
};
