import { exampleText } from './example-text.js';
import { kindOfText } from './kind-of-text.js';
import { madeOf } from './made-of.js';
import { openedFile, saveFile } from './opened-file.js';
import type { PageActions } from './page-actions.js';
import { emptyPage, type PageState, type Typed } from './page-state.js';
import { bringIntoSight, selectInDocument } from './sight.js';

/** Milliseconds after the last key before the text is read again. */
const pause = 300;
/** So much at once nobody types. */
const pasted = 20;

const typed = ({ prose, name, region, json, isOwn }: PageState): Typed => ({ prose, name, region, json, isOwn });

/** What the page does; `show` puts a state in the place of the one that `now` gives. */
export const pageActions = (now: () => PageState, show: (state: PageState) => void): PageActions => {
  let timer: number | undefined;
  const make = (changes: Partial<PageState>) => {
    clearTimeout(timer);
    show(madeOf({ ...now(), note: '', saved: '', ...changes }, Date.now()));
  };
  const makeSoon = (changes: Partial<PageState>) => {
    clearTimeout(timer);
    const { deleted: _deleted, ...state } = now();
    show({ ...state, ...changes, note: '', saved: '' });
    timer = window.setTimeout(() => make({}), pause);
  };

  const say = (note: string) => show({ ...now(), note, saved: note });
  const takeDocument = (json: string) => {
    const deleted = now().json ? { deleted: typed(now()) } : {};
    make({
      prose: '',
      json,
      isOwn: true,
      note: 'Das ist ein Dokument; es steht jetzt unter „Das Dokument“.',
      ...deleted,
    });
    bringIntoSight('#document-heading');
  };
  const takeText = (source: string) => {
    // Fields know one kind of line end.
    const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    if (kindOfText(text) === 'document') takeDocument(text);
    else make({ prose: text });
  };

  return {
    typeText: (text) => {
      const isPasted = text.length > now().prose.length + pasted;
      if (isPasted) takeText(text);
      else makeSoon({ prose: text });
    },
    typeHead: makeSoon,
    typeDocument: (json) => makeSoon({ json, isOwn: true }),
    open: (file) => {
      if (!file) return;
      void openedFile(file).then((text) => {
        if (text === undefined) make({ note: 'Diese Datei ist zu groß für einen Text oder ein Dokument.' });
        else takeText(text);
      });
    },
    showExample: () => {
      const { prose, json } = now();
      make({
        ...(prose || json ? { deleted: typed(now()) } : {}),
        prose: exampleText,
        json: '',
        isOwn: false,
      });
    },
    clear: () => {
      clearTimeout(timer);
      show({ ...emptyPage, deleted: typed(now()), note: 'Alles gelöscht.' });
      document.querySelector<HTMLElement>('#text')?.focus();
    },
    undo: () => {
      const { deleted, ...state } = now();
      show(madeOf({ ...state, ...deleted, note: 'Wieder da.' }, Date.now()));
      document.querySelector<HTMLElement>('#text')?.focus();
    },
    beginAnew: () => make({ isOwn: false, deleted: typed(now()), note: 'Das Dokument ist neu begonnen.' }),
    look: (current, go) => {
      if (now().current !== current) show({ ...now(), current });
      if (go === 'list') bringIntoSight(`#found-${current}`, 'a');
      if (go === 'text') bringIntoSight(`#text-${current}`);
    },
    jump: (remark) => {
      selectInDocument(remark, now().checked?.remarks.indexOf(remark) ?? 0);
    },
    download: () => {
      saveFile('office.json', now().json);
      say('Gespeichert als office.json.');
    },
    copy: () => {
      void navigator.clipboard.writeText(now().json).then(
        () => say('Kopiert.'),
        () => {
          selectInDocument({ start: 0, end: now().json.length });
          say('Markiert, bitte mit Strg+C kopieren.');
        },
      );
    },
    setClock: (clock) => {
      const { now: _now, ...state } = now();
      show({ ...state, ...(clock && { now: clock }) });
    },
    setLanguage: (language) => show({ ...now(), language }),
  };
};
