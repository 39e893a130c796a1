import { element, inBothLanguages } from './controls.js';

const select = (node) => getSelection()?.selectAllChildren(node);

/** Puts a button below each `<pre>` that copies its text; where the browser refuses, the text is selected instead. */
export function offerCopying(blocks) {
  for (const block of blocks) {
    const button = element('button', { type: 'button', class: 'copy' }, ...inBothLanguages('Kopieren', 'Copy'));
    const result = element('span', { role: 'status', class: 'small' });
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(block.textContent.trim());
        result.replaceChildren(...inBothLanguages('Kopiert.', 'Copied.'));
      } catch {
        select(block);
        result.replaceChildren(
          ...inBothLanguages('Markiert, bitte mit Strg+C kopieren.', 'Selected; please press Ctrl+C.'),
        );
      }
    });
    block.after(element('p', { class: 'copying' }, button, ' ', result));
  }
}
