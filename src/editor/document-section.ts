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

const remarkItem = (remark: Remark, { jump }: PageActions) => html`
  <li class="remark ${remark.severity}">
    <p><strong class="badge ${remark.severity}">${severityNames[remark.severity]}</strong> ${remark.sentence}</p>
    <button type="button" class="quiet" @click=${() => jump(remark)}>
      Zeile ${remark.line}, Spalte ${remark.column} zeigen
    </button>
  </li>
`;

const remarkList = (checked: CheckedDocument, actions: PageActions) =>
  checked.remarks.length
    ? html`
        <h3>${countedRemarks(checked)}</h3>
        <ul class="remarks">
          ${checked.remarks.map((each) => remarkItem(each, actions))}
        </ul>
        ${
          checked.remarks.some(({ severity }) => severity !== 'error')
            ? html`<p class="small">
                Ist eine Warnung oder ein Hinweis so gemeint, wie es dasteht? Dann genügt an dieser Stelle eine
                „editorNote“, die es erklärt; danach fragt niemand mehr.
              </p>`
            : nothing
        }
      `
    : html`<p class="fine">
        <strong>Alles in Ordnung.</strong> Das Dokument kann so auf die Seite. Danke, dass Sie sich die Zeit genommen
        haben!
      </p>`;

/** The document: what is to be said about it, the field in which one mends it, and the way out of here. */
export const documentSection = (state: PageState, actions: PageActions) => html`
  <section class="card" aria-labelledby="document-heading">
    <h2 id="document-heading" tabindex="-1">Das Dokument</h2>
    <p id="document-help">
      Hier steht alles in der Form, die die Widgets lesen. Sie können darin schreiben; es wird gleich noch einmal
      geprüft.
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
