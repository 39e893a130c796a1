import type { CheckedDocument } from './check-document.js';
import type { PageState } from './page-state.js';
import type { FoundInText } from './reading-in-words.js';

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** “2 Fehler, 1 Warnung”; nothing where there is nothing to say. */
export const countedRemarks = ({ remarks }: CheckedDocument): string => {
  const count = (wanted: string) => remarks.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('info')];
  return [
    errors && `${errors} Fehler`,
    warnings && many(warnings, 'Warnung', 'Warnungen'),
    hints && many(hints, 'Hinweis', 'Hinweise'),
  ]
    .filter(Boolean)
    .join(', ');
};

export const countedFound = (found: readonly FoundInText[]): string => {
  const count = (wanted: FoundInText['kind']) => found.filter(({ kind }) => kind === wanted).length;
  const [rules, closures, others] = [count('rule'), count('closure'), count('not-understood')];
  const doubtful = found.filter(({ kind, isDoubtful }) => kind === 'rule' && isDoubtful).length;
  const times = rules
    ? `${many(rules, 'Zeit', 'Zeiten')} gefunden${doubtful ? `, davon ${doubtful} bitte prüfen` : ''}`
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
export const summary = ({ found, reading, checked }: PageState): string => {
  const document = checked && (countedRemarks(checked) || 'alles in Ordnung');
  return [reading && `Im Text: ${countedFound(found)}.`, document && `Im Dokument: ${document}.`]
    .filter(Boolean)
    .join(' ');
};
