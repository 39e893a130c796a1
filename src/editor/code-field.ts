import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Remark } from './check-document.js';
import { markedPieces } from './marked-pieces.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';

/** The numbers of the lines; those with remarks are marked. */
const lineNumbers = (text: string, remarks: readonly Remark[]) => {
  const worst = new Map<number, string>();
  for (const { line, severity } of remarks) if (!worst.has(line)) worst.set(line, severity);
  const lines = text.split('\n').length;
  const numbers = (from: number, to: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => `${from + i}\n`).join('');
  const marked = [...worst].sort(([a], [b]) => a - b);
  const after = marked.map(([line]) => line + 1);
  return [
    ...marked.map(
      ([line, severity], i) => html`${numbers(after[i - 1] ?? 1, line)}<span class=${severity}>${line}</span>${'\n'}`,
    ),
    numbers(after.at(-1) ?? 1, lines + 1),
  ];
};

/** The text again, its last line with an end, so that the field behind which it lies has room for the next one. */
const places = (text: string, remarks: readonly Remark[]) => [
  ...markedPieces(text, remarks).map(({ text: piece, marks }) =>
    marks.length
      ? html`<mark class=${remarks[marks[0]!]!.severity} data-remarks=${marks.join(' ')}>${piece}</mark>`
      : piece,
  ),
  '\n',
];

/** The field in which the document is written: line numbers beside it, the places of remarks marked behind it. */
export const codeField = ({ json, checked }: PageState, { typeDocument }: PageActions) => {
  // While somebody types, the places are those of an older text.
  const remarks = checked?.text === json ? checked.remarks : [];
  return html`
    <div class="code">
      <pre class="numbers" aria-hidden="true">${lineNumbers(json, remarks)}</pre>
      <div class="layers">
        <pre class="places" aria-hidden="true">${places(json, remarks)}</pre>
        <textarea
          id="document"
          wrap="off"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-describedby="document-help"
          aria-invalid=${remarks.some(({ severity }) => severity === 'error')}
          .value=${live(json)}
          @input=${({ target }: Event) => typeDocument((target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
    </div>
  `;
};
