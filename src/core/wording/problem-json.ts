import { findJsonFault } from '../model/json-fault.js';
import type { JsonFault } from '../model/json-fault.js';
import { foundInWords } from './problem-found.js';
import { str } from './str.js';
import type { Words } from './words.js';

const remedy = ({ found, before, expected }: JsonFault, { msg }: Words): string => {
  if (/^[“”„‚‘’'«»]/.test(found))
    return msg('JSON kennt nur gerade doppelte Anführungszeichen: "', { id: 'problem.json-quotes' });
  if (/^[/#]/.test(found))
    return msg('JSON kennt keine Kommentare; ein Merkzettel gehört in das Feld „editorNote“.', {
      id: 'problem.json-comment',
    });
  if (found === '"' && expected !== 'comma')
    return msg('Dieser Text hat kein schließendes Anführungszeichen, oder ein Zeilenumbruch oder \\ steht darin.', {
      id: 'problem.json-string',
    });
  if (before === ',' && /^[\]}]/.test(found))
    return msg('Das Komma davor ist zu viel.', { id: 'problem.json-trailing-comma' });
  if (!found) return msg('Am Ende fehlt etwas, meist eine schließende Klammer.', { id: 'problem.json-end' });
  if (expected === 'comma')
    return msg('Davor fehlt ein Komma oder eine schließende Klammer.', { id: 'problem.json-comma' });
  if (expected === 'colon') return msg('Nach dem Feldnamen fehlt ein Doppelpunkt.', { id: 'problem.json-colon' });
  if (expected === 'end') return msg('Nach dem Dokument darf nichts mehr stehen.', { id: 'problem.json-after' });
  if (expected === 'name') return msg('Hier fehlt ein Feldname in Anführungszeichen.', { id: 'problem.json-name' });
  return msg('Hier fehlt ein Wert; Texte stehen in Anführungszeichen.', { id: 'problem.json-value' });
};

/** Where a text stops being JSON, and what to do about it. */
export const jsonFaultInWords = (text: unknown, words: Words): string => {
  const { msg } = words;
  const fault = typeof text === 'string' ? findJsonFault(text) : undefined;
  if (!fault) return msg('Das ist kein gültiges JSON.', { id: 'problem.not-json' });
  const { line, column } = fault;
  const found = fault.found ? foundInWords(fault.found) : msg('das Ende', { id: 'problem.json-nothing' });
  const place = msg(str`Das ist kein gültiges JSON: Zeile ${line}, Spalte ${column}, bei ${found}.`, {
    id: 'problem.json-place',
    desc: '0 = line, 1 = column, 2 = what stands there',
  });
  return `${place} ${remedy(fault, words)}`;
};
