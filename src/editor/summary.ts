import type { CheckedDocument } from './check-document.js';
import { kindOfText } from './kind-of-text.js';
import type { PageState } from './page-state.js';
import type { FoundInText } from './reading-in-words.js';

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** “2 Fehler, 1 Warnung”; nothing where there is nothing to say. */
export const countedRemarks = ({ counts: { error, warning, info } }: CheckedDocument): string =>
  [
    error && `${error} Fehler`,
    warning && many(warning, 'Warnung', 'Warnungen'),
    info && many(info, 'Hinweis', 'Hinweise'),
  ]
    .filter(Boolean)
    .join(', ');

export const countedFound = (found: readonly FoundInText[]): string => {
  const count = (wanted: FoundInText['kind']) => found.filter(({ kind }) => kind === wanted).length;
  const [rules, closures, others] = [count('rule'), count('closure'), count('not-understood')];
  const doubtful = found.filter(({ kind, isDoubtful }) => kind === 'rule' && isDoubtful).length;
  const times = rules
    ? `${many(rules, 'Zeit', 'Zeiten')} gefunden${doubtful ? `, davon bitte ${doubtful} prüfen` : ''}`
    : 'Keine Zeiten gefunden';
  return [
    times,
    closures && many(closures, 'Schließung', 'Schließungen'),
    others ? `${many(others, 'Stelle', 'Stellen')} nicht verstanden` : rules > 0 && 'alles verstanden',
  ]
    .filter(Boolean)
    .join('; ');
};

/** What holds of the whole page, for the line that is read aloud. */
export const summary = ({ prose, found, reading, checked }: PageState): string => {
  const document = checked && (countedRemarks(checked) || 'alles in Ordnung');
  const source = kindOfText(prose) === 'web-page' && 'Das liest diese Seite nicht; unter dem Feld steht, was hilft.';
  return [source, reading && `Im Text: ${countedFound(found)}.`, document && `Im Dokument: ${document}.`]
    .filter(Boolean)
    .join(' ');
};
