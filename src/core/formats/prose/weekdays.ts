import { nearest } from '../../model/nearest.js';
import type { Token } from './tokens.js';

/** RFC 5545; `PH` are public holidays. */
export type DayCode = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | 'PH';

export const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const names: readonly (readonly [code: DayCode, name: string, short: readonly string[]])[] = [
  ['MO', 'montag', ['mo', 'mon', 'mont']],
  ['TU', 'dienstag', ['di', 'die', 'dien', 'dienst']],
  ['WE', 'mittwoch', ['mi', 'mit', 'mitt', 'mittw']],
  ['TH', 'donnerstag', ['do', 'don', 'donn', 'donnerst']],
  ['FR', 'freitag', ['fr', 'fre', 'frei']],
  ['SA', 'samstag', ['sa', 'sam', 'samst']],
  ['SA', 'sonnabend', ['sbd', 'sonnab']],
  ['SU', 'sonntag', ['so', 'son', 'sonn']],
];

const long = new Map(names.flatMap(([code, name]) => ['', 's', 'e', 'en'].map((ending) => [name + ending, code])));
const short = new Map(names.flatMap(([code, , forms]) => forms.map((form) => [form, code])));
/** Words of their own; only a full stop or a dash makes them days. */
const words = new Set(['die', 'mit', 'frei', 'son', 'don', 'mon', 'sam', 'sonn', 'fre']);

const groups: Readonly<Record<string, readonly DayCode[]>> = {
  täglich: week,
  tgl: week,
  tägl: week,
  wochenende: ['SA', 'SU'],
  wochenenden: ['SA', 'SU'],
  wochenends: ['SA', 'SU'],
  wochentags: ['MO', 'TU', 'WE', 'TH', 'FR'],
  wochentag: ['MO', 'TU', 'WE', 'TH', 'FR'],
  wochentage: ['MO', 'TU', 'WE', 'TH', 'FR'],
  wochentagen: ['MO', 'TU', 'WE', 'TH', 'FR'],
  werktags: ['MO', 'TU', 'WE', 'TH', 'FR'],
  werktäglich: ['MO', 'TU', 'WE', 'TH', 'FR'],
  werktagen: ['MO', 'TU', 'WE', 'TH', 'FR'],
  feiertags: ['PH'],
  feiertag: ['PH'],
  feiertage: ['PH'],
  feiertagen: ['PH'],
};

const partOfDay = /s?(vormittags?|nachmittags?|mittags?|abends?|morgens?|früh)$/;
const fullNames = names.map(([, name]) => name);

/** What a word says about days. */
export interface DayWord {
  readonly days: readonly DayCode[];
  /** “montags”, “täglich”: every one of them. */
  readonly isEvery: boolean;
  /** “Mo”: without a full stop it may be another word. */
  readonly isShort: boolean;
  /** “Mit”, “So”: only with a full stop or within a list. */
  readonly isDoubtful: boolean;
  /** Saturday is a working day by law, and seldom one in an office. */
  readonly isVague: boolean;
}

/** A name with a slip (“Diestag”, “Mitwoch”). */
const misspelt = (text: string): string | undefined => {
  if (!/^[dmfs]\p{L}{2,9}(tags?|wochs?|abends?)$/u.test(text)) return undefined;
  const name = text.replace(/s$/, '');
  const meant = nearest(name, fullNames);
  return meant &&
    meant[0] === name[0] &&
    Math.abs(meant.length - name.length) <= 1 &&
    meant.slice(-3) === name.slice(-3)
    ? meant
    : undefined;
};

/** The days that a word names, in any of its spellings; nothing where it names none. */
export const dayWord = ({ kind, text, isCapital }: Token): DayWord | undefined => {
  if (kind !== 'word') return undefined;
  const group = groups[text];
  if (group)
    return {
      days: group,
      isEvery: true,
      isShort: false,
      isDoubtful: false,
      isVague: text.startsWith('werkt'),
    };
  const name = text.length > 7 && !long.has(text) ? text.replace(partOfDay, '') : text;
  const code = long.get(name) ?? long.get(misspelt(name) ?? '');
  if (code) {
    const isEvery = text.endsWith('s');
    return { days: [code], isEvery, isShort: false, isDoubtful: false, isVague: false };
  }
  const abbreviated = short.get(text);
  // “so” and “do” in small letters are words; “mo-fr” somebody wrote in a hurry.
  if (!abbreviated || (!isCapital && (words.has(text) || text === 'so' || text === 'do'))) return undefined;
  return {
    days: [abbreviated],
    isEvery: false,
    isShort: true,
    isDoubtful: words.has(text) || text === 'so',
    isVague: false,
  };
};
