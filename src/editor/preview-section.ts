import { html, nothing } from 'lit';
import type { CheckedDocument } from './check-document.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';
import { localTime, previewTimes } from './preview-times.js';

const clockFields = ({ now, language }: PageState, actions: PageActions, { document }: CheckedDocument) => {
  const today = new Date();
  const times = previewTimes(today, document.region);
  return html`
    <div class="clock">
      <fieldset>
        <legend>Welcher Augenblick?</legend>
        <button type="button" aria-pressed=${!now} @click=${() => actions.setClock(undefined)}>Jetzt</button>
        ${times.map(
          (each) => html`
            <button type="button" aria-pressed=${now === each.now} @click=${() => actions.setClock(each.now)}>
              ${each.name}
            </button>
          `,
        )}
        <span class="field">
          <label for="clock">Tag und Uhrzeit</label>
          <input
            id="clock"
            type="datetime-local"
            .value=${now ?? localTime(today)}
            @change=${({ target }: Event) => actions.setClock((target as HTMLInputElement).value || undefined)}
          />
        </span>
      </fieldset>
      <fieldset>
        <legend>Sprache</legend>
        ${(['de', 'en'] as const).map(
          (each) => html`
            <button
              type="button"
              lang=${each}
              aria-pressed=${language === each}
              @click=${() => actions.setLanguage(each)}
            >
              ${each === 'de' ? 'Deutsch' : 'English'}
            </button>
          `,
        )}
      </fieldset>
    </div>
  `;
};

const widgets = ({ json, document }: CheckedDocument, { now, language }: PageState) => {
  const clock = now ?? nothing;
  return html`
    <div class="widgets">
      ${document.offices.map(
        ({ id }) => html`
          <div class="widget">
            <office-hours .data=${json} office=${id} now=${clock} lang=${language}></office-hours>
          </div>
        `,
      )}
      ${
        document.services.length
          ? html`
              <div class="widget">
                <next-consultation .data=${json} now=${clock} lang=${language}></next-consultation>
              </div>
            `
          : nothing
      }
      ${
        document.partners.length
          ? html`
              <div class="widget">
                <partner-contacts .data=${json} now=${clock} lang=${language}></partner-contacts>
              </div>
            `
          : nothing
      }
    </div>
  `;
};

/** How the document looks on a page, at any moment; where it can't be read, as it was when it last could. */
export const previewSection = (state: PageState, actions: PageActions) => {
  const { shown, checked } = state;
  if (!shown) return nothing;
  const { document } = shown;
  const missing = [
    document.services.length === 0 && 'Beratungen und Angebote',
    document.partners.length === 0 && 'Partner',
  ].filter(Boolean);
  return html`
    <section class="card" aria-labelledby="preview-heading">
      <h2 id="preview-heading">So sieht es auf der Seite aus</h2>
      ${clockFields(state, actions, shown)}
      ${shown === checked ? nothing : html`<p class="hint">Das ist die letzte Fassung, die sich lesen ließ.</p>`}
      ${widgets(shown, state)}
      ${
        missing.length
          ? html`<p class="small">
              Im Dokument stehen noch keine ${missing.join(' und keine ')}; sobald sie darin stehen, sind sie auch hier
              zu sehen.
            </p>`
          : nothing
      }
    </section>
  `;
};
