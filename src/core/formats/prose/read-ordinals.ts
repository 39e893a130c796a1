import { behind, behindStop, isWord, type Found, type Tape } from './tape.js';
import { dayWord } from './weekdays.js';

export const every = new Set(['jeden', 'jeder', 'jede', 'jedem', 'jedes', 'jd', 'alle', 'allen']);
const only = new Set(['nur']);
const connectives = new Set(['und', 'u', 'sowie', 'oder', 'bzw', 'auch']);
/** A month has no more. */
const mostOrdinals = 6;
export const articles = new Set(['am', 'an', 'der', 'den', 'dem', 'die', 'das']);
const ordinalWords: readonly (readonly [RegExp, number])[] = [
  [/^erste[rnsm]?$/, 1],
  [/^zweite[rnsm]?$/, 2],
  [/^dritte[rnsm]?$/, 3],
  [/^vierte[rnsm]?$/, 4],
  [/^fünfte[rnsm]?$/, 5],
  [/^letzte[rnsm]?$/, -1],
  [/^drittletzte[rnsm]?$/, -3],
  [/^viertletzte[rnsm]?$/, -4],
  [/^fünftletzte[rnsm]?$/, -5],
  [/^vorletzte[rnsm]?$/, -2],
];

const ordinalWord = (text: string): number | undefined => ordinalWords.find(([form]) => form.test(text))?.[1];

/** Behind a comma, “und”, `&`, `+`, `/` between days. */
export const behindSeparator = (tape: Tape, place: number): number | undefined => {
  let next = behind(tape, place, ',');
  if (isWord(tape, next, connectives)) next = behindStop(tape, next + 1);
  else if (next === place && tape.at(next).kind === 'mark' && /^[&+/]$/.test(tape.at(next).text)) next++;
  return next > place ? next : undefined;
};

/** “1.”, “ersten”, “letzten” */
const ordinalAt = (tape: Tape, place: number): Found<number> => {
  const { kind, text } = tape.at(place);
  if (kind === 'word') {
    const value = ordinalWord(text);
    return value === undefined ? undefined : { value, next: behindStop(tape, place + 1) };
  }
  if (kind !== 'number' || !/^[1-5]$/.test(text)) return undefined;
  const next = behindStop(tape, place + 1);
  const isSure =
    next > place + 1 || /^([,&+/]|und|u)$/.test(tape.at(next).text) || dayWord(tape.at(next)) !== undefined;
  return isSure ? { value: Number(text), next } : undefined;
};

/** “1., 3. und letzten” */
export const ordinalsAt = (tape: Tape, start: number): Found<readonly number[]> => {
  const first = ordinalAt(tape, start);
  if (!first) return undefined;
  const found = [first.value];
  let { next } = first;
  while (found.length < mostOrdinals) {
    let place = behindSeparator(tape, next);
    if (place === undefined) break;
    while (isWord(tape, place, articles) || isWord(tape, place, every)) place++;
    const another = ordinalAt(tape, place);
    if (!another) break;
    found.push(another.value);
    ({ next } = another);
  }
  return { value: found, next };
};

const monthWords = /^(monate?s?|mon|monatlich|m)$/;
const monthLeads = new Set(['im', 'des', 'eines', 'd', 'jeden', 'jedes', 'jedem', 'pro', 'in', 'den', 'einem', 'i']);

/** Behind “im Monat”, “/Monat”, “eines jeden Monats”, “d. M.”, “monatlich”. */
export const behindMonth = (tape: Tape, start: number): number | undefined => {
  let place = start;
  const isBracket = tape.at(place).text === '(';
  if (isBracket || tape.at(place).text === '/' || tape.at(place).text === ',') place++;
  const first = place;
  while (place < first + 3 && isWord(tape, place, monthLeads)) place = behindStop(tape, place + 1);
  const word = tape.at(place);
  if (word.kind !== 'word' || !monthWords.test(word.text)) return undefined;
  // “m” alone may be anything; “d. M.” is the month.
  if (word.text === 'm' && place === first) return undefined;
  if (place === first && first === start && word.text !== 'monatlich') return undefined;
  const next = word.text === 'm' || word.text === 'mon' ? behindStop(tape, place + 1) : place + 1;
  return isBracket ? behind(tape, next, ')') : next;
};

/** “1. und 3. Woche im Monat”; behind days also “nur jeden 1. im Monat” */
export const weeksAt = (tape: Tape, start: number): Found<readonly number[]> => {
  let place = isWord(tape, start, only) ? start + 1 : start;
  while (place < start + 3 && (isWord(tape, place, articles) || isWord(tape, place, every))) place++;
  const isEach = isWord(tape, place - 1, every);
  const ordinals = ordinalsAt(tape, place);
  if (!ordinals) return undefined;
  const isWeek = /^wochen?$/.test(tape.at(ordinals.next).text);
  if (!isWeek && !isEach) return undefined;
  const next = behindMonth(tape, ordinals.next + Number(isWeek));
  return next === undefined ? undefined : { value: ordinals.value, next };
};
