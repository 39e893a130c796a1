/** What a token is: `raised` are small figures (9³⁰), `cell` parts the columns of a table, `line` ends a line. */
export type TokenKind = 'word' | 'number' | 'raised' | 'mark' | 'cell' | 'line' | 'end';

/** The smallest piece of a text that means something. */
export interface Token {
  readonly kind: TokenKind;
  /** In small letters, without soft hyphens; all dashes are `-`, all bullets `•`. */
  readonly text: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Nothing stands between it and the token before it. */
  readonly isGlued: boolean;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

// A word may go over the end of a line ("mon-" and "tags"), unless it is half of "Kinder- und Jugendtreff".
const pieces =
  /(?<line>\r\n|[\n\r\u2028])|(?<cell>[\t|])|(?<number>\d+)|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<word>\p{L}[\p{L}\p{M}\u00AD\u200B\u2060*’']*(?:-\r?\n(?!(?:und|oder|u|bzw|bis)(?!\p{L}))\p{Ll}[\p{L}\p{M}]*)?)|(?<mark>\S)/gu;

const kinds = ['line', 'cell', 'number', 'raised', 'word', 'mark'] as const;

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const dashes = /[‐‑‒–—―−]/;
const bullets = /[·∙▪►▸●◦‣*➢]/;

const normal: Readonly<Record<(typeof kinds)[number], (piece: string) => string>> = {
  line: () => '\n',
  cell: () => '|',
  number: (piece) => piece,
  raised: (piece) => [...piece].map((figure) => raised.indexOf(figure)).join(''),
  word: (piece) =>
    piece
      .replace(/[\u00AD\u200B\u2060]|-\r?\n/g, '')
      .normalize('NFC')
      .toLowerCase(),
  mark: (piece) => piece.replace(dashes, '-').replace(bullets, '•').replace('＋', '+'),
};

/** The text in tokens, the last of them `end`. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: piece, index: start, groups = {} } of text.matchAll(pieces)) {
    const kind = kinds.find((each) => groups[each] !== undefined) ?? 'mark';
    const end = start + piece.length;
    const isCapital = kind === 'word' && /^\p{Lu}/u.test(piece);
    tokens.push({ kind, text: normal[kind](piece), isCapital, isGlued: start === before, start, end });
    before = end;
  }
  tokens.push({ kind: 'end', text: '', isCapital: false, isGlued: false, start: text.length, end: text.length });
  return tokens;
};
