import { type FindingSentences, shortened } from './finding-words.js';
import { str } from './str.js';

/** What concerns single fields: how they are called, and how to reach somebody. */
export const fieldFindings: FindingSentences<
  'unknown-field' | 'misplaced-field' | 'nobody-to-call' | 'no-area-code' | 'impossible-email'
> = {
  'unknown-field': (found, { msg }) => {
    const name = shortened(found.field);
    const { meant } = found;
    return {
      sentence: msg(str`Ein Feld „${name}“ gibt es hier nicht; es bleibt ohne Wirkung.`, { id: 'lint.unknown-field' }),
      remedy: msg(str`Vermutlich gemeint: „${meant}“.`, { id: 'lint.unknown-field.mend' }),
    };
  },
  'misplaced-field': (found, { msg }) => {
    const name = shortened(found.field);
    const owners = found.owners.join(', ');
    return {
      sentence: msg(str`Das Feld „${name}“ bleibt an dieser Stelle ohne Wirkung.`, { id: 'lint.misplaced-field' }),
      remedy: msg(str`Bitte dorthin verschieben, wo es gilt: ${owners}.`, {
        id: 'lint.misplaced-field.mend',
        desc: '0 = names of lists: places, hours, people',
      }),
    };
  },
  'nobody-to-call': ({ booking }, { msg }) => ({
    sentence:
      booking === 'required'
        ? msg('Hierher kommt man nur mit Termin, aber nirgends steht, wie man einen bekommt.', {
            id: 'lint.nobody-to-call.required',
          })
        : msg('Hier soll man sich vorher melden, aber nirgends steht, wie.', { id: 'lint.nobody-to-call' }),
    remedy: msg(
      'Bitte „telephone“, „email“ oder „links“ ergänzen: hier, bei einer Person unter „people“, bei wem das Angebot liegt oder beim Büro.',
      { id: 'lint.nobody-to-call.mend' },
    ),
  }),
  'no-area-code': (found, { msg }) => {
    const number = shortened(found.number);
    return {
      sentence: msg(
        str`Der Nummer „${number}“ fehlt die Vorwahl; vom Mobiltelefon aus ist sie so nicht zu erreichen.`,
        {
          id: 'lint.no-area-code',
        },
      ),
      remedy: msg('Bitte mit Vorwahl schreiben, wie "0631 31 09 07 38".', { id: 'lint.no-area-code.mend' }),
    };
  },
  'impossible-email': (found, { msg }) => {
    const address = shortened(found.email);
    return {
      sentence: msg(str`„${address}“ kann keine E-Mail-Adresse sein.`, { id: 'lint.impossible-email' }),
      remedy: msg('Bitte Zeichen für Zeichen prüfen; richtig wäre zum Beispiel "info@example.org".', {
        id: 'lint.impossible-email.mend',
      }),
    };
  },
};
