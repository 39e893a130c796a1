import { beginDocument } from '../core/formats/prose/begin-document.js';
import { readProse } from '../core/formats/read-prose.js';
import { checkDocument } from './check-document.js';
import { kindOfText } from './kind-of-text.js';
import type { PageState } from './page-state.js';
import { readingInWords } from './reading-in-words.js';

/** The document that a text begins, as JSON text; nothing where there is no text. */
const begun = ({ prose, name, region }: PageState, reading: PageState['reading']): string => {
  if (!reading || !prose.trim()) return '';
  const head = { ...(name.trim() && { name: name.trim() }), ...(region && { region }) };
  return `${JSON.stringify(beginDocument(reading, head), null, 2)}\n`;
};

/**
 * Reads the text, begins the document from it unless somebody has taken that over, and checks the document.
 *
 * @param at epoch milliseconds
 */
export const madeOf = (state: PageState, at: number): PageState => {
  const isRead = kindOfText(state.prose) === 'prose';
  const reading = isRead ? (state.foundIn === state.prose && state.reading) || readProse(state.prose) : undefined;
  const found = reading === state.reading ? state.found : reading ? readingInWords(reading) : [];
  const json = state.isOwn ? state.json : begun(state, reading);
  const { reading: _reading, found: _found, checked: _checked, shown, current, ...rest } = state;
  const checked = json.trim() ? checkDocument(json, at) : undefined;
  const isShown = checked?.json !== undefined && checked.document.offices.length > 0;
  return {
    ...rest,
    json,
    found,
    foundIn: reading ? state.prose : '',
    ...(reading && { reading }),
    ...(reading === state.reading && current !== undefined && { current }),
    ...(checked && { checked }),
    ...(isShown ? { shown: checked } : checked && shown ? { shown } : {}),
  };
};
