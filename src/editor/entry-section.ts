import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { kindOfText } from './kind-of-text.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';
import { summary } from './summary.js';

const webPageHint = html`
  <p class="hint" id="text-hint">
    Das ist der Quelltext einer Webseite. Bitte die Seite im Browser öffnen, alles markieren (Strg+A), kopieren (Strg+C)
    und hier einfügen (Strg+V).
  </p>
`;

const isPaste = (event: Event): boolean => event instanceof InputEvent && event.inputType.startsWith('insertFrom');

/** Where everything begins: a field for the text of a page or a document, and the line that says how things are. */
export const entrySection = (state: PageState, actions: PageActions) => {
  const isWebPage = kindOfText(state.prose) === 'web-page';
  const isEmpty = !state.prose && !state.json;
  return html`
    <section class="card" aria-labelledby="entry-heading">
      <h2 id="entry-heading">Text oder Dokument einfügen</h2>
      <p id="entry-help">
        Öffnen Sie die alte Seite, markieren und kopieren Sie ihren Text und fügen Sie ihn hier ein. Gibt es schon ein
        Dokument (<code>office.json</code>), dann fügen Sie es hier ein oder ziehen die Datei auf diese Seite; es wird
        geprüft.
      </p>
      <label for="text">Text der Seite oder Dokument</label>
      <textarea
        id="text"
        rows=${state.json && !state.prose ? 3 : 10}
        spellcheck="false"
        autocomplete="off"
        placeholder="Montag bis Freitag 10–12 Uhr …"
        aria-describedby=${isWebPage ? 'text-hint' : 'entry-help'}
        .value=${live(state.prose)}
        @input=${(event: Event) => actions.typeText((event.target as HTMLTextAreaElement).value, isPaste(event))}
      ></textarea>
      ${isWebPage ? webPageHint : nothing}
      <div class="actions">
        <button type="button" @click=${() => document.querySelector<HTMLInputElement>('#file')?.click()}>
          Datei öffnen …
        </button>
        <input
          hidden
          id="file"
          type="file"
          aria-label="Datei mit Text oder Dokument"
          accept=".txt,.text,.json,text/plain,application/json"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            actions.open(input.files?.[0]);
            input.value = '';
          }}
        />
        <button type="button" @click=${actions.showExample}>Beispiel ansehen</button>
        ${isEmpty ? nothing : html`<button type="button" @click=${actions.clear}>Alles löschen</button>`}
        ${state.deleted ? html`<button type="button" @click=${actions.undo}>Rückgängig</button>` : nothing}
      </div>
      <p role="status" class="summary">${[state.note, summary(state)].filter(Boolean).join(' ')}</p>
    </section>
  `;
};
