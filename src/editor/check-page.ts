import { html, nothing, render } from 'lit';
import '../elements/all.js';
import { documentSection } from './document-section.js';
import { entrySection } from './entry-section.js';
import { previewSection } from './preview-section.js';
import { readingSection } from './reading-section.js';
import { pageActions } from './page-behaviour.js';
import { madeOf } from './made-of.js';
import { emptyPage, type PageState } from './page-state.js';
import { keepText, keptText } from './kept-text.js';

const root = document.querySelector<HTMLElement>('#check')!;
let state: PageState = emptyPage;

const show = (next: PageState) => {
  state = next;
  keepText(state);
  render(
    html`
      ${entrySection(state, actions)} ${readingSection(state, actions)}
      ${state.json ? documentSection(state, actions) : nothing} ${previewSection(state, actions)}
    `,
    root,
  );
};
const actions = pageActions(() => state, show);

// A file that is dropped is read; the browser would leave the page for it.
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  actions.open(file);
});

root.replaceChildren();
show(madeOf({ ...emptyPage, ...keptText() }, Date.now()));
