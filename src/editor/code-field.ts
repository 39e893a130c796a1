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
  return Array.from({ length: lines }, (_, i) => {
    const severity = worst.get(i + 1);
    return severity ? html`<span class=${severity}>${i + 1}</span>${'\n'}` : `${i + 1}\n`;
  });
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
          .value=${live(json)}
          @input=${({ target }: Event) => typeDocument((target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
    </div>
  `;
};
