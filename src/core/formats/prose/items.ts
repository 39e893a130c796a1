import { timesAt, type Times } from './read-clock.js';
import { datesAt, type DateSpan } from './read-dates.js';
import { daysAt, type Days } from './read-days.js';
import { weeksAt } from './read-ordinals.js';
import { phraseAt } from './phrases.js';
import { behindStop, isWord, type Found, type Tape } from './tape.js';
import { fillers } from './fillers.js';
import type { Meaning } from './meaning.js';
import { vocabulary } from './vocabulary.js';

type Content =
  | { readonly kind: 'days'; readonly days: Days }
  | { readonly kind: 'times'; readonly times: Times }
  | { readonly kind: 'dates'; readonly dates: DateSpan }
  | { readonly kind: 'phrase'; readonly meaning: Meaning }
  /** Words that may be a name; `isFiller`: they say nothing. */
  | { readonly kind: 'text'; readonly isFiller: boolean }
  /** `,` `;` `:` `/` `&` `+` `(` `)` `-` `•`, “und”, the border of a cell. */
  | { readonly kind: 'mark'; readonly mark: string }
  /** The end of a sentence. */
  | { readonly kind: 'stop' };

/** A stretch of tokens that means one thing. `from` and `to` are places on the tape, `to` is behind the last. */
export type Item = Content & { readonly from: number; readonly to: number };

const joins = new Set(['und', 'u', 'sowie', 'oder', 'bzw', 'beziehungsweise']);
const phoneWords = /^(tel|telefon|telefonnummer|telefax|fax|fon|mobil|handy|mobilnummer|hotline)$/;

/** A telephone number, whose parts look like anything: `0631 31 09 07 38`, `Tel.: 2 34 56`. */
const behindTelephone = (tape: Tape, start: number): number | undefined => {
  let place = start;
  const isNamed = phoneWords.test(tape.at(place).text);
  if (isNamed) {
    place = behindStop(tape, place + 1);
    if (tape.at(place).text === ':') place++;
  }
  if (tape.at(place).text === '+' || tape.at(place).text === '(') place++;
  const { kind, text } = tape.at(place);
  const isTime = /^(uhr|h$|:)/.test(tape.at(place + 1).text);
  const isNumber = kind === 'number' && !isTime && (isNamed || /^(0\d{2,}|\d{5,})$/.test(text));
  const isAbroad =
    place > start &&
    tape.at(place - 1).text === '+' &&
    kind === 'number' &&
    text.length === 2 &&
    tape.at(place).isGlued;
  if (!isNumber && !isAbroad) return undefined;
  place++;
  while (place < start + 14) {
    const { kind: next, text: found } = tape.at(place);
    const isLink = next === 'mark' && /^[-/()]$/.test(found) && tape.at(place + 1).kind === 'number';
    if (next === 'number' || isLink) place++;
    else break;
  }
  // A time that follows is a time: “0631 1234, 9-12 Uhr” ends at the comma.
  return place;
};

/** An address on the web or of a mailbox. */
const behindAddress = (tape: Tape, start: number): number | undefined => {
  if (tape.at(start).kind !== 'word') return undefined;
  let place = start + 1;
  let isAddress = /^(www|https?)$/.test(tape.at(start).text);
  while (place < start + 24 && tape.at(place).isGlued && !/^(line|cell|end)$/.test(tape.at(place).kind)) {
    if (/^[,;()]$/.test(tape.at(place).text)) break;
    if (tape.at(place).text === '@') isAddress = true;
    place++;
  }
  return isAddress ? place : undefined;
};

/** A street with the number of a house: “Königstraße 93”. */
const behindStreet = (tape: Tape, place: number): number | undefined => {
  const { kind, text } = tape.at(place);
  if (kind !== 'word' || !/(straße|strasse|str|weg|platz|allee|gasse|ring|damm|ufer)$/.test(text)) return undefined;
  const number = behindStop(tape, place + 1);
  if (tape.at(number).kind !== 'number' || tape.at(number + 1).text === ':' || /^uhr/.test(tape.at(number + 1).text))
    return undefined;
  const dash = tape.at(number + 1).text === '-' && tape.at(number + 2).kind === 'number' ? number + 3 : number + 1;
  return /^(uhr|h)$/.test(tape.at(dash).text) ? undefined : dash;
};

/** What ends with a full stop of its own. */
const abbreviations =
  /^(\p{L}|\d{1,2}|tel|str|nr|ca|bzw|usw|inkl|exkl|evtl|ggf|st|dr|prof|mo|di|mi|do|fr|sa|so|don|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez|zzgl|max|min|mtl|vorm|nachm|tägl|kl|einschl|bspw|zb|ev|kath|hl|frl|hr|fa|abt|zi|og|eg)$/u;

/** A full stop that ends a sentence: behind a word that is no abbreviation, before a capital or the end. */
const endsSentence = (tape: Tape, place: number): boolean => {
  if (!/^[.!?]$/.test(tape.at(place).text)) return false;
  const after = tape.at(place + 1);
  const isEnd =
    after.kind === 'line' || after.kind === 'end' || (!after.isGlued && (after.isCapital || after.kind === 'mark'));
  return isEnd && !abbreviations.test(tape.at(place - 1).text);
};

/** “Winter-Café”: the phrase is half of a name. */
const isPartOfWord = (tape: Tape, next: number): boolean => {
  const [dash, word] = [tape.at(next), tape.at(next + 1)];
  return dash.text === '-' && dash.isGlued && word.kind === 'word' && word.isGlued;
};

const isWeak = (meaning: Meaning): boolean => meaning.is === 'closed' && meaning.isWeak === true;

/** “zu” closes something only at the end of it, or before “während” and the like. */
const closesThere = (tape: Tape, next: number): boolean =>
  /^(line|end|cell)$/.test(tape.at(next).kind) || /^([,;.)]|während|in|an)$/.test(tape.at(next).text);

const readers: readonly ((tape: Tape, place: number) => Found<Content>)[] = [
  (tape, place) => {
    const next = behindTelephone(tape, place) ?? behindAddress(tape, place) ?? behindStreet(tape, place);
    return next === undefined ? undefined : { value: { kind: 'text', isFiller: false }, next };
  },
  (tape, place) => {
    const found = phraseAt(vocabulary, tape, place);
    if (!found || isPartOfWord(tape, found.next) || (isWeak(found.value) && !closesThere(tape, found.next)))
      return undefined;
    return { value: { kind: 'phrase', meaning: found.value }, next: found.next };
  },
  (tape, place) => {
    const found = weeksAt(tape, place);
    return found && { value: { kind: 'phrase', meaning: { is: 'nth', ordinals: found.value } }, next: found.next };
  },
  (tape, place) => {
    const found = datesAt(tape, place);
    return found && { value: { kind: 'dates', dates: found.value }, next: found.next };
  },
  (tape, place) => {
    const found = daysAt(tape, place);
    return found && { value: { kind: 'days', days: found.value }, next: found.next };
  },
  (tape, place) => {
    const found = timesAt(tape, place);
    return found && { value: { kind: 'times', times: found.value }, next: found.next };
  },
];

const contentAt = (tape: Tape, place: number): { readonly value: Content; readonly next: number } => {
  for (const read of readers) {
    const found = read(tape, place);
    if (found) return found;
  }
  const { kind, text } = tape.at(place);
  const next = place + 1;
  if (kind === 'cell') return { value: { kind: 'mark', mark: '|' }, next };
  if (endsSentence(tape, place)) return { value: { kind: 'stop' }, next };
  if (isWord(tape, place, joins)) return { value: { kind: 'mark', mark: 'und' }, next: behindStop(tape, next) };
  if (kind === 'mark' && /^[-,;:/&+()•.–]$/.test(text)) return { value: { kind: 'mark', mark: text }, next };
  return { value: { kind: 'text', isFiller: isWord(tape, place, fillers) }, next };
};

/** Neighbouring words are one text; a name in it makes it a name. */
const joined = (items: Item[], item: Item): void => {
  const last = items.at(-1);
  if (last?.kind === 'text' && item.kind === 'text' && last.isFiller === item.isFiller)
    items[items.length - 1] = { ...last, to: item.to };
  else items.push(item);
};

/** A line that ends with these goes on in the next one. */
const goesOver = new Set(['bis', 'von', 'zwischen']);

/** The lines of a text, each as what it means; an empty line has no items. */
export const linesOf = (tape: Tape): readonly (readonly Item[])[] => {
  const lines: Item[][] = [[]];
  let place = 0;
  while (tape.at(place).kind !== 'end') {
    if (tape.at(place).kind === 'line') {
      if (!isWord(tape, place - 1, goesOver)) lines.push([]);
      place++;
      continue;
    }
    const { value, next } = contentAt(tape, place);
    joined(lines[lines.length - 1]!, { ...value, from: place, to: next });
    place = next;
  }
  return lines;
};
