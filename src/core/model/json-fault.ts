/** What the grammar (RFC 8259) asks for where a text stops being JSON. */
export type JsonExpectation = 'value' | 'name' | 'colon' | 'comma' | 'end';

/** Where a text stops being JSON; line and column count from 1, `found` is what stands there, `''` at the end. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: JsonExpectation;
  /** The sign before it, such as `,`; `''` after a value. */
  readonly before: string;
}

const blank = /[\t\n\r ]*/y;
const scalar =
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const lump = /[\p{L}\p{N}_$.+-]{1,40}|[^]/uy;

const at = (expression: RegExp, text: string, index: number): string => {
  expression.lastIndex = index;
  return expression.exec(text)?.[0] ?? '';
};

/** The first place where a text is no JSON, or `undefined` where all of it is. Never throws; as long as the text. */
export const findJsonFault = (text: string): JsonFault | undefined => {
  const open: string[] = [];
  let expected: JsonExpectation = 'value';
  let before = '';
  let index = 0;
  for (;;) {
    index += at(blank, text, index).length;
    const sign = text[index] ?? '';
    const inside = open.at(-1);
    const mayClose = expected === 'comma' || before === inside;
    if (!sign && expected === 'end') return undefined;
    let step = '';
    if (expected === 'value' && (sign === '{' || sign === '[')) {
      open.push((step = sign));
      expected = sign === '{' ? 'name' : 'value';
    } else if (inside && mayClose && sign === (inside === '{' ? '}' : ']')) {
      step = sign;
      open.pop();
      expected = open.length ? 'comma' : 'end';
    } else if (expected === 'comma' && sign === ',') {
      step = sign;
      expected = inside === '{' ? 'name' : 'value';
    } else if (expected === 'colon' && sign === ':') {
      step = sign;
      expected = 'value';
    } else if (expected === 'value' || (expected === 'name' && sign === '"')) {
      step = at(scalar, text, index);
      if (step) expected = expected === 'name' ? 'colon' : open.length ? 'comma' : 'end';
    }
    if (!step) {
      const lines = text.slice(0, index).split('\n');
      return {
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
        found: at(lump, text, index),
        expected,
        before,
      };
    }
    index += step.length;
    before = /^[^\w"]$/.test(step) ? step : '';
  }
};
