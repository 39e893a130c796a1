import { html, nothing } from 'lit';
import { foundList } from './found-list.js';
import { markedText } from './marked-text.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';
import { states } from './states.js';

const headFields = ({ name, region }: PageState, { typeHead }: PageActions) => html`
  <fieldset class="head-fields">
    <legend>Was im Text meist nicht steht</legend>
    <div>
      <label for="name">Name des Büros</label>
      <input
        id="name"
        type="text"
        autocomplete="off"
        placeholder="Stadtteilbüro"
        .value=${name}
        @input=${({ target }: Event) => typeHead({ name: (target as HTMLInputElement).value })}
      />
    </div>
    <div>
      <label for="region">Bundesland <span class="small">(für die Feiertage)</span></label>
      <select
        id="region"
        .value=${region}
        @change=${({ target }: Event) => typeHead({ region: (target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!region}>bitte wählen</option>
        ${states.map(([code, state]) => html`<option value=${code} ?selected=${code === region}>${state}</option>`)}
      </select>
      ${region ? nothing : html`<p class="small">Ohne Bundesland zählen nur die Feiertage, die überall gelten.</p>`}
    </div>
  </fieldset>
`;

const ownDocument = ({ beginAnew }: PageActions) => html`
  <div class="hint">
    <p>Das Dokument unten stammt von Ihnen. Was Sie hier am Text ändern, lässt es, wie es ist.</p>
    <button type="button" @click=${beginAnew}>Dokument neu aus dem Text beginnen</button>
  </div>
`;

/** What the text says, beside the text; nothing where there is no text. */
export const readingSection = (state: PageState, actions: PageActions) =>
  state.reading
    ? html`
        <section class="card" aria-labelledby="reading-heading">
          <h2 id="reading-heading">Was der Text sagt</h2>
          <p>
            Jede Zeit führt zu ihrer Stelle im Text, und jede Stelle zu ihrer Zeit. Bitte vergleichen Sie: Sie kennen
            das Büro, diese Seite nicht.
          </p>
          <div class="side-by-side">
            <div class="list">${foundList(state, actions)}</div>
            <div class="text">
              <h3>Der Text</h3>
              ${markedText(state, actions)}
            </div>
          </div>
          ${state.isOwn ? ownDocument(actions) : headFields(state, actions)}
        </section>
      `
    : nothing;
