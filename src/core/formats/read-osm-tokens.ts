/** A piece of an `opening_hours` value; `start` and `end` are offsets in it (UTF-16 units). */
export interface OsmToken {
  readonly kind: 'number' | 'word' | 'comment' | 'symbol';
  /** Of a word its meaning (`MO`, `JAN`, `off` …) or, where it has none, the word in lower case; of a comment its text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every spelling that is met, and what it means. */
const meanings = new Map(
  Object.entries({
    MO: 'mo mon monday montag',
    TU: 'tu tue tues tuesday di die dienstag',
    WE: 'we wed wednesday mi mittwoch',
    TH: 'th thu thur thurs thursday do don donnerstag',
    FR: 'fr fri friday fre freitag',
    SA: 'sa sat saturday sam samstag sonnabend',
    SU: 'su sun sunday so son sonntag',
    JAN: 'jan january januar jänner',
    FEB: 'feb february februar',
    MAR: 'mar march mär märz mrz maerz',
    APR: 'apr april',
    MAY: 'may mai',
    JUN: 'jun june juni',
    JUL: 'jul july juli',
    AUG: 'aug august',
    SEP: 'sep sept september',
    OCT: 'oct october okt oktober',
    NOV: 'nov november',
    DEC: 'dec december dez dezember',
    PH: 'ph feiertag feiertage feiertags',
    SH: 'sh schulferien',
    week: 'week weeks kw',
    easter: 'easter ostern',
    day: 'day days',
    off: 'off closed geschlossen',
    open: 'open geöffnet offen',
    unknown: 'unknown',
    hour: 'h uhr',
    through: 'bis to',
  }).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
);

/** What people write for the sign that is meant. */
const signs: Readonly<Record<string, string>> = { '–': '-', '—': '-', '−': '-', '‑': '-', '＋': '+', '：': ':' };

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
const quotes: Readonly<Record<string, string>> = { '"': '"', '„': '“”"', '“': '”“"' };

/** The end of a run of characters from `start` on. */
const endOf = (text: string, start: number, belongs: (char: string) => boolean): number => {
  let end = start;
  while (end < text.length && belongs(text[end]!)) end++;
  return end;
};

/** The pieces of a value, in one pass; a comment that doesn't end goes to the end of the text. */
export const osmTokens = (text: string): readonly OsmToken[] => {
  const tokens: OsmToken[] = [];
  const add = (kind: OsmToken['kind'], start: number, end: number, said = text.slice(start, end)) =>
    tokens.push({ kind, text: said, start, end });
  for (let at = 0; at < text.length;) {
    const char = text[at]!;
    const start = at;
    const closing = quotes[char];
    if (char.trim() === '') at++;
    else if (closing) {
      const end = endOf(text, at + 1, (each) => !closing.includes(each));
      at = Math.min(end + 1, text.length);
      add('comment', start, at, text.slice(start + 1, end).trim());
    } else if (isDigit(char)) {
      at = endOf(text, at, isDigit);
      add('number', start, at);
    } else if (isLetter(char)) {
      at = endOf(text, at, isLetter);
      const word = text.slice(start, at).toLowerCase();
      const meaning = meanings.get(word) ?? word;
      if (meaning === 'through') add('symbol', start, at, '-');
      else {
        // "Mo.", "Dez."
        if (text[at] === '.' && /^[A-Z]/.test(meaning)) at++;
        add('word', start, at, meaning);
      }
    } else {
      at += char === '|' && text[at + 1] === '|' ? 2 : 1;
      add('symbol', start, at, signs[char] ?? text.slice(start, at));
    }
  }
  return tokens;
};
