import type { ProblemCode } from '../model/problem.js';
import { foundInWords } from './problem-found.js';
import { jsonFaultInWords } from './problem-json.js';
import { str } from './str.js';
import type { Words } from './words.js';

type LoadingCode = Extract<
  ProblemCode,
  'not-json' | 'html' | 'unreachable' | 'timed-out' | 'http-status' | 'not-utf-8' | 'foreign-origin'
>;

/** Why there is no document at all, and what to do about it; `origin` is that of an address from which none may come. */
export const loadingInWords = (code: LoadingCode, value: unknown, origin: string, words: Words): string => {
  const { msg } = words;
  const found = foundInWords(value);
  switch (code) {
    case 'not-json':
      return jsonFaultInWords(value, words);
    case 'html':
      return msg(
        'Statt eines Dokuments kam eine Webseite (HTML). Bitte prüfen, ob die Adresse zu einer JSON-Datei führt und ohne Anmeldung abrufbar ist.',
        { id: 'problem.html' },
      );
    case 'unreachable':
      return msg(
        str`Das Dokument ist nicht zu erreichen: ${found}. Bitte die Adresse prüfen, und ob der Server Abrufe von dieser Seite erlaubt (CORS).`,
        { id: 'problem.unreachable' },
      );
    case 'timed-out':
      return msg(str`Der Server hat zu lange nicht geantwortet: ${found}. Bitte später noch einmal versuchen.`, {
        id: 'problem.timed-out',
      });
    case 'http-status':
      return msg(
        str`Der Server antwortet mit dem Status ${found}. Bitte prüfen, ob die Adresse des Dokuments stimmt.`,
        {
          id: 'problem.http-status',
        },
      );
    case 'not-utf-8':
      return msg('Die Datei ist nicht in UTF-8 gespeichert. Bitte im Editor mit der Kodierung UTF-8 neu speichern.', {
        id: 'problem.not-utf-8',
      });
    case 'foreign-origin':
      return origin
        ? msg(
            str`Ein Platzhalter darf von ${found} nichts laden. Bitte „${origin}“ am Skript in „data-origins“ eintragen oder das Dokument auf die eigene Website legen.`,
            { id: 'problem.foreign-origin', desc: '0 = address, 1 = its origin' },
          )
        : msg(
            str`Ein Platzhalter darf von ${found} nichts laden. Bitte das Dokument auf die eigene Website legen und dessen Adresse angeben.`,
            { id: 'problem.no-web-address' },
          );
  }
};
