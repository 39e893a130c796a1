import { allDates, closeChoice, subscribe, thisDate } from '../../core/wording/calendar-sentences.js';
import { phraseText, type Phrase } from '../../core/wording/phrase.js';
import type { Words } from '../../core/wording/words.js';

// Loaded only when somebody wants a date for the calendar.

export interface Choices {
  readonly one: () => void;
  readonly all: () => void;
  /** `webcal:…`; absent where there is no calendar to subscribe to. */
  readonly address?: string;
}

const looks = `
dialog {
  --space: var(--stadtteil-space, 0.5em);
  --radius: var(--stadtteil-radius, 0.5em);
  box-sizing: border-box;
  width: min(24em, 100vw - 2em);
  border: 1px solid var(--stadtteil-control, #808080);
  border-radius: var(--radius);
  padding: calc(3 * var(--space));
  font: inherit;
  hyphens: auto;
  overflow-wrap: anywhere;
}
dialog::backdrop {
  background: rgb(0 0 0 / 0.4);
}
dialog > * {
  display: block;
  box-sizing: border-box;
  width: 100%;
  min-height: 2.75em;
  margin: calc(1.5 * var(--space)) 0 0;
  padding: 0.5em 0.8em;
  font-size: 1em;
  text-align: start;
}
dialog > p {
  min-height: 0;
  margin: 0;
  padding: 0;
  font-weight: 700;
}
dialog > a {
  border: 1px solid var(--stadtteil-control, #808080);
  border-radius: var(--radius);
  color: LinkText;
}
dialog > button::before {
  content: none;
}
`;

const sheets = new WeakSet<Node>();

/** Once for each element. */
const dress = (root: Node): void => {
  if (sheets.has(root) || !(root instanceof ShadowRoot)) return;
  sheets.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  root.adoptedStyleSheets.push(sheet);
};

/**
 * A dialog that asks which dates are to go into the calendar. The browser leads the focus into it and back, and closes
 * it with Escape; it is gone when it is closed.
 *
 * @param label what it is about, as the button says it
 */
export const calendarChoice = (
  label: string,
  root: ParentNode & Node,
  words: Words,
  { one, all, address }: Choices,
): void => {
  // Whoever pressed twice, while this was on its way, is asked once.
  if (root.querySelector('dialog')) return;
  dress(root);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('part', 'calendar-choice');
  dialog.lang = words.tag;
  dialog.dir = words.dir;
  const title = document.createElement('p');
  title.textContent = label;
  title.id = 'calendar-choice';
  dialog.setAttribute('aria-labelledby', title.id);
  const button = (part: string, text: Phrase, act?: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.setAttribute('part', part);
    made.textContent = phraseText(text);
    made.addEventListener('click', () => {
      dialog.close();
      act?.();
    });
    return made;
  };
  dialog.append(title, button('calendar-this', thisDate(words), one), button('calendar-all', allDates(words), all));
  if (address) {
    const link = document.createElement('a');
    link.setAttribute('part', 'link calendar-subscribe');
    link.href = address;
    link.textContent = phraseText(subscribe(words));
    link.addEventListener('click', () => dialog.close());
    dialog.append(link);
  }
  dialog.append(button('calendar-close', closeChoice(words)));
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
};
