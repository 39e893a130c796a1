import type { Problem } from '../model/problem.js';
import { conflictInWords } from './problem-conflict.js';
import { problemCost } from './problem-cost.js';
import { expectationInWords } from './problem-expectation.js';
import { foundInWords } from './problem-found.js';
import { loadingInWords } from './problem-loading.js';
import { placeInWords } from './problem-place.js';
import { suggestionFor } from './problem-suggestion.js';
import { str } from './str.js';
import type { Words } from './words.js';

const missingInWords = (expected: string, { msg }: Words): string =>
  expected === 'src'
    ? msg('Es ist kein Dokument angegeben. Bitte am Element „src“ setzen oder am Skript „data-src“.', {
        id: 'problem.no-source',
      })
    : msg(str`Hier fehlt das Feld „${expected}“. Bitte ergänzen.`, { id: 'problem.missing' });

const wrongInWords = ({ found, expected }: Problem, words: Words): string => {
  const { msg } = words;
  const value = foundInWords(found);
  const expectation = expectationInWords(expected, words);
  const sentences = [
    found === ''
      ? msg('Hier steht nichts.', { id: 'problem.empty' })
      : msg(str`Hier steht ${value}.`, { id: 'problem.found' }),
    msg(str`Erwartet wird ${expectation}.`, { id: 'problem.expected' }),
  ];
  if (/^(webAddress|imagePath)$/.test(expected) && /^\s*(\w+script|data|file|blob|\/\/|\\)/i.test(value.slice(1)))
    sentences.push(msg('Andere Adressen sind aus Sicherheitsgründen nicht erlaubt.', { id: 'problem.unsafe-address' }));
  const suggestion = suggestionFor(expected, found);
  if (suggestion) sentences.push(msg(str`Vermutlich gemeint: ${suggestion}.`, { id: 'problem.suggestion' }));
  return sentences.join(' ');
};

const faultInWords = (problem: Problem, words: Words): string => {
  const { msg } = words;
  const { code, expected } = problem;
  const found = foundInWords(problem.found);
  switch (code) {
    case 'missing':
      return missingInWords(expected, words);
    case 'conflict':
      return conflictInWords(problem, words) ?? wrongInWords({ ...problem, expected: 'oneDay' }, words);
    case 'impossible-date':
      return msg(str`Den Tag ${found} gibt es nicht. Bitte das Datum prüfen.`, { id: 'problem.impossible-date' });
    case 'reversed':
      return msg(str`Bei ${found} liegt das Ende vor dem Anfang. Bitte beide Tage prüfen.`, {
        id: 'problem.reversed-span',
      });
    case 'unknown-reference': {
      const lists = expected.split('|').join(', ');
      return expected === 'script'
        ? msg(str`Auf der Seite gibt es kein Element mit der id ${found}. Bitte „src“ prüfen.`, {
            id: 'problem.no-script',
          })
        : msg(
            str`Die id ${found} gibt es nicht in: ${lists}. Bitte die Schreibweise prüfen oder den Eintrag dort anlegen.`,
            {
              id: 'problem.unknown-reference',
            },
          );
    }
    case 'duplicate-id':
      return msg(
        str`Die id ${found} ist schon vergeben; dieser Eintrag heißt einstweilen „${expected}“. Bitte eine eigene id wählen.`,
        {
          id: 'problem.duplicate-id',
        },
      );
    case 'too-large':
      return msg(str`Das ist mehr, als gelesen wird (höchstens ${expected}). Bitte das Dokument kürzen oder teilen.`, {
        id: 'problem.too-large',
      });
    case 'format':
      return wrongInWords(problem, words);
    case 'not-json':
    case 'html':
    case 'unreachable':
    case 'timed-out':
    case 'http-status':
    case 'not-utf-8':
    case 'foreign-origin':
      return loadingInWords(code, problem.found, expected, words);
  }
};

/**
 * A problem of a document in words, for the person who can mend it: where, what was found, what belongs there and,
 * where an entry is lost or uncertain by it, which.
 */
export const describeProblem = (problem: Problem, words: Words): string => {
  const { pointer } = problem;
  const cost = problemCost(problem);
  const sentences = [faultInWords(problem, words)];
  if (cost) {
    const entry = placeInWords(cost.pointer, words);
    sentences.push(
      cost.kind === 'lost'
        ? words.msg(str`Bis dahin wird dieser Eintrag übergangen: ${entry}.`, { id: 'problem.cost' })
        : words.msg(str`Bis dahin gilt dieser Eintrag als nicht sicher: ${entry}.`, { id: 'problem.uncertain' }),
    );
  }
  const text = sentences.join(' ');
  return pointer ? `${placeInWords(pointer, words)}: ${text}` : text;
};
