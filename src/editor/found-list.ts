import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';
import type { FoundInText } from './reading-in-words.js';

type Numbered = FoundInText & { readonly index: number };

const confidence = ({ kind, isDoubtful }: FoundInText) =>
  kind === 'not-understood'
    ? nothing
    : isDoubtful
      ? html`<span class="badge doubtful">bitte prüfen</span>`
      : html`<span class="badge sure">klar gelesen</span>`;

const entry = (each: Numbered, { current }: PageState, { look }: PageActions) => {
  const { index, kind, sentence, quote, isDoubtful } = each;
  const isCurrent = index === current;
  const classes = { found: true, [kind]: true, doubtful: isDoubtful, current: isCurrent };
  return html`
    <li id="found-${index}" class=${classMap(classes)} tabindex="-1">
      <p class="sentence">${kind === 'not-understood' ? html`<q>${sentence}</q>` : sentence} ${confidence(each)}</p>
      <a
        href="#text-${index}"
        aria-current=${isCurrent}
        @focus=${() => look(index)}
        @click=${(event: Event) => {
          event.preventDefault();
          look(index, 'text');
        }}
        >${kind === 'not-understood' ? 'Im Text zeigen' : html`Im Text: <q>${quote.replace(/\s+/g, ' ')}</q>`}</a
      >
    </li>
  `;
};

/** Rules that follow one another under one name. */
const groupsOf = (rules: readonly Numbered[]): readonly (readonly Numbered[])[] =>
  rules.reduce<Numbered[][]>((all, each) => {
    const last = all.at(-1);
    if (last && last[0]?.label === each.label) last.push(each);
    else all.push([each]);
    return all;
  }, []);

const group = (
  heading: string,
  entries: readonly Numbered[],
  state: PageState,
  actions: PageActions,
  hint?: string,
) => html`
  <div class="group">
    <h3>${heading}</h3>
    ${hint ? html`<p class="small">${hint}</p>` : nothing}
    <ul class="found-list">
      ${entries.map((each) => entry(each, state, actions))}
    </ul>
  </div>
`;

/** What was found in the text, under the names that the text gives, and what was not understood. */
export const foundList = (state: PageState, actions: PageActions): TemplateResult => {
  const all = state.found.map((each, index) => ({ ...each, index }));
  const of = (kind: FoundInText['kind']) => all.filter((each) => each.kind === kind);
  const [rules, closures, others] = [of('rule'), of('closure'), of('not-understood')];
  return html`
    ${
      rules.length
        ? groupsOf(rules).map((each) => group(each[0]?.label ?? 'Zeiten des Büros', each, state, actions))
        : html`<p>
            Im Text stehen keine Zeiten, die diese Seite versteht. So versteht sie sie: „Montag bis Freitag 10–12 Uhr“.
          </p>`
    }
    ${closures.length ? group('Geschlossen', closures, state, actions) : nothing}
    ${
      others.length
        ? group(
            'Nicht verstanden',
            others,
            state,
            actions,
            'Das steht wörtlich in der „editorNote“ des Dokuments, damit nichts verloren geht; auf der Seite erscheint es nicht. Was davon wichtig ist, tragen Sie bitte selbst ein.',
          )
        : nothing
    }
  `;
};
