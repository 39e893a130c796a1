import { html, nothing } from 'lit';
import type { CheckedDocument, Remark } from './check-document.js';
import { codeField } from './code-field.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';
import { countedRemarks } from './summary.js';

const severityNames: Readonly<Record<Remark['severity'], string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};

const remarkItem = (remark: Remark, index: number, { jump }: PageActions) => html`
  <li class="remark ${remark.severity}">
    <p id="remark-${index}">
      <strong class="badge ${remark.severity}">${severityNames[remark.severity]}</strong> ${remark.sentence}
    </p>
    <button type="button" class="quiet" aria-describedby="remark-${index}" @click=${() => jump(remark)}>
      Zeile ${remark.line}, Spalte ${remark.column} zeigen
    </button>
  </li>
`;

const remarkList = (checked: CheckedDocument, actions: PageActions) => {
  const { remarks: shown, counts } = checked;
  const others = counts.error + counts.warning + counts.info - shown.length;
  return shown.length
    ? html`
        <h3>${countedRemarks(checked)}</h3>
        <ul class="remarks">
          ${shown.map((each, index) => remarkItem(each, index, actions))}
        </ul>
        ${others ? html`<p>Das sind die ersten ${shown.length}; die übrigen kommen nach und nach.</p>` : nothing}
        ${
          shown.some(({ isQuestion }) => isQuestion)
            ? html`<p class="small">
                Fragt die Seite nach etwas, das genau so gemeint ist? Dann schreiben Sie an dieser Stelle dazu:
                <code>"editorNote": "So ist es mit dem Büro besprochen."</code> Danach fragt sie nicht mehr.
              </p>`
            : nothing
        }
      `
    : html`<p class="fine">
        <strong>Alles in Ordnung.</strong> Das Dokument kann so auf die Seite. Danke, dass Sie sich die Zeit genommen
        haben!
      </p>`;
};

/** The document: what is to be said about it, the field in which one mends it, and the way out of here. */
export const documentSection = (state: PageState, actions: PageActions) => html`
  <section class="card" aria-labelledby="document-heading">
    <h2 id="document-heading" tabindex="-1">Das Dokument</h2>
    <p id="document-help">
      Hier steht alles so, wie die Widgets es lesen. Sie können darin schreiben; jede Änderung wird gleich geprüft.
    </p>
    <div class="side-by-side document">
      <div class="list">${state.checked ? remarkList(state.checked, actions) : nothing}</div>
      <div class="text">
        <label for="document">Dokument (JSON)</label>
        ${codeField(state, actions)}
      </div>
    </div>
    <div class="actions">
      <button type="button" class="main" @click=${actions.download}>Als office.json speichern</button>
      <button type="button" @click=${actions.copy}>Kopieren</button>
      <span class="saved" aria-hidden="true">${state.saved}</span>
    </div>
  </section>
`;
