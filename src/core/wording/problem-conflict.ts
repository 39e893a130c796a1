import type { Problem } from '../model/problem.js';
import { foundInWords } from './problem-found.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** Which rule between two fields is broken, and how to mend it; nothing for `movedTo@on`, which asks for another value. */
export const conflictInWords = ({ found: value, expected: rule }: Problem, { msg }: Words): string | undefined => {
  const [, first = '', relation, second = ''] = /^(\w+)(\W)(\w+)$/.exec(rule) ?? [];
  const found = foundInWords(value);
  const field = first;
  switch (relation) {
    case '&':
      return msg(str`„${first}“ und „${second}“ schließen sich aus. Bitte eines von beiden löschen.`, {
        id: 'problem.conflict',
      });
    case '>': {
      const expected = second;
      return msg(
        str`Das Feld „${field}“ gilt nur zusammen mit „${expected}“. Bitte „${expected}“ ergänzen oder „${field}“ löschen.`,
        { id: 'problem.missing-beside' },
      );
    }
    case '<': {
      const expected = first;
      return msg(str`Das Ende ${found} liegt vor dem Anfang in „${expected}“. Bitte beide prüfen.`, {
        id: 'problem.reversed',
      });
    }
    case '|':
    case '#': {
      const names = relation === '|' ? `${first}, ${second}` : 'status, hours, movedTo';
      return msg(str`Hier fehlt eines davon: ${names}. Bitte ergänzen.`, { id: 'problem.missing-any' });
    }
    default:
      return undefined;
  }
};
