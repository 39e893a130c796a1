import { saveFile } from '../elements/shared/save-file.js';
import { exampleText } from './example-text.js';
import { kindOfText } from './kind-of-text.js';
import { madeOf } from './made-of.js';
import { openedFile, type Trouble } from './opened-file.js';
import type { PageActions } from './page-actions.js';
import { emptyPage, type PageState, type Typed } from './page-state.js';
import { plainSpaces } from './plain-spaces.js';
import { bringIntoSight, selectInDocument } from './sight.js';

/** Milliseconds after the last key before the text is read again. */
const pause = 300;
/** So much at once nobody types. */
const pasted = 20;

const troubles: Readonly<Record<Trouble, string>> = {
  'too-large': 'Diese Datei ist zu groß für einen Text oder ein Dokument.',
  'no-text':
    'Diese Datei ist kein reiner Text. Bitte öffnen Sie sie, wie Sie es gewohnt sind, markieren und kopieren Sie den Text darin und fügen Sie ihn hier ein.',
};

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
  /** What there is now, to be had back. */
  const former = (): Partial<PageState> => (now().prose || now().json ? { deleted: typed(now()) } : {});
  const takeDocument = (json: string) => {
    make({
      ...former(),
      prose: '',
      json: plainSpaces(json),
      isOwn: true,
      note: 'Das ist ein Dokument; es ist geprüft und steht jetzt unter „Das Dokument“.',
    });
    bringIntoSight('#document-heading');
  };
  const takeText = (source: string, isFile = false) => {
    // Fields know one kind of line end.
    const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    if (kindOfText(text) === 'document') takeDocument(text);
    else make({ deleted: undefined, ...(isFile && former()), prose: text });
  };

  return {
    typeText: (text, isPasted) => {
      if (isPasted || text.length > now().prose.length + pasted) takeText(text);
      else makeSoon({ prose: text });
    },
    typeHead: makeSoon,
    typeDocument: (json) => makeSoon({ json, isOwn: true }),
    open: (file) => {
      if (!file) return;
      void openedFile(file).then((opened) => {
        if ('text' in opened) takeText(opened.text, true);
        else make({ note: troubles[opened.trouble] });
      });
    },
    showExample: () => make({ ...former(), prose: exampleText, json: '', isOwn: false }),
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
    beginAnew: () => {
      make({ ...former(), isOwn: false, note: 'Das Dokument ist neu begonnen.' });
      // The button is gone.
      document.querySelector<HTMLElement>('#name')?.focus();
    },
    look: (current, go) => {
      if (now().current !== current) show({ ...now(), current });
      if (go === 'list') bringIntoSight(`#found-${current}`, 'a');
      if (go === 'text') bringIntoSight(`#text-${current}`);
    },
    jump: (remark) => {
      selectInDocument(remark, now().checked?.remarks.indexOf(remark) ?? 0);
    },
    download: () => {
      saveFile(now().json, 'application/json', 'office.json');
      say('Gespeichert als office.json.');
    },
    copy: () => {
      const { json } = now();
      // On a page without https there is no clipboard; that, too, is to be answered below.
      void (async () => navigator.clipboard.writeText(json))().then(
        () => say('Kopiert.'),
        () => {
          say('Das Dokument ist markiert; bitte mit Strg+C kopieren.');
          selectInDocument({ start: 0, end: json.length });
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
