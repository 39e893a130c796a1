import { dayAndMonth, dayText, partialDate } from './dates.js';
import { type FindingSentences, shortened } from './finding-words.js';
import { listed } from './sentence-frames.js';
import { phraseText } from './phrase.js';
import { str } from './str.js';

/** What concerns the document as a whole, its periods and places. */
export const headFindings: FindingSentences<
  | 'no-region'
  | 'unknown-region'
  | 'foreign-region'
  | 'local-holiday'
  | 'review-due'
  | 'december-days'
  | 'period-over'
  | 'moved-in'
  | 'opening-overdue'
  | 'not-all-checked'
> = {
  'no-region': (_, { msg }) => ({
    sentence: msg('Das Bundesland fehlt, deshalb gelten nur die bundesweiten Feiertage.', { id: 'lint.no-region' }),
    remedy: msg('Bitte im Kopf des Dokuments „region“ ergänzen, wie "region": "DE-RP" für Rheinland-Pfalz.', {
      id: 'lint.no-region.mend',
    }),
  }),
  'unknown-region': (found, { msg }) => {
    const given = shortened(found.region);
    const known = found.states.join(', ');
    return {
      sentence: msg(str`Ein Bundesland „${given}“ gibt es nicht, deshalb gelten nur die bundesweiten Feiertage.`, {
        id: 'lint.unknown-region',
      }),
      remedy: msg(str`Bitte eines von diesen eintragen: ${known}.`, { id: 'lint.unknown-region.mend' }),
    };
  },
  'foreign-region': (found, { msg }) => {
    const given = shortened(found.region);
    return {
      sentence: msg(str`Für „${given}“ sind keine Feiertage bekannt; jeder Tag gilt als gewöhnlicher Tag.`, {
        id: 'lint.foreign-region',
      }),
      remedy: msg('Bitte die Feiertage unter „localHolidays“ eintragen.', { id: 'lint.foreign-region.mend' }),
    };
  },
  'local-holiday': (found, words) => {
    const { msg } = words;
    const date = dayText(found.date, undefined, words);
    const name = words.lookUp(`holiday.${found.id}`) ?? found.name;
    const entry = `{"on": ["${found.on}"], "name": "${found.name}"}`;
    const none = `{"on": ["${found.on}"], "status": "cancelled"}`;
    return {
      sentence: msg(
        str`Ist der ${date} (${name}) hier ein Feiertag? Das ist von Gemeinde zu Gemeinde verschieden, und hier steht nichts dazu.`,
        { id: 'lint.local-holiday' },
      ),
      remedy: msg(str`Bitte unter „localHolidays“ eintragen: ${entry}, oder wenn nicht: ${none}.`, {
        id: 'lint.local-holiday.mend',
      }),
    };
  },
  'review-due': (found, words) => {
    const { msg } = words;
    const date = dayText(found.date, undefined, words);
    return found.isDated
      ? {
          sentence: msg(
            str`Die Angaben sind älter als 18 Monate: Nach dem ${date} heißt auf der Seite nichts mehr „geöffnet“.`,
            { id: 'lint.review-due.dated', desc: '0 = the last day on which the document was trusted' },
          ),
          remedy: msg('Bitte alles durchsehen und dann „asOf“ auf den heutigen Tag setzen.', {
            id: 'lint.review-due.dated.mend',
          }),
        }
      : {
          sentence: msg(
            str`Das Dokument sollte bis zum ${date} durchgesehen werden. Seitdem heißt auf der Seite nichts mehr „geöffnet“.`,
            { id: 'lint.review-due' },
          ),
          remedy: msg('Bitte alles durchsehen und dann „reviewBy“ auf einen späteren Tag setzen.', {
            id: 'lint.review-due.mend',
          }),
        };
  },
  'december-days': (found, words) => {
    const { msg } = words;
    const name = shortened(found.name);
    const dates = phraseText(
      listed(
        found.dates.map((date) => [dayAndMonth(date, words)]),
        words,
      ),
    );
    const [first = ''] = found.dates;
    return {
      sentence: msg(
        str`Ist bei „${name}“ am ${dates} alles wie sonst? Heiligabend und Silvester sind keine Feiertage, und hier steht nichts dazu.`,
        { id: 'lint.december-days' },
      ),
      remedy: msg(
        str`Bitte unter „overrides“ eintragen: {"on": ["${first}"], "status": "cancelled"} für geschlossen, "confirmed" für geöffnet.`,
        { id: 'lint.december-days.mend' },
      ),
    };
  },
  'period-over': (found, words) => {
    const name = shortened(found.name);
    const date = dayText(found.date, undefined, words);
    return {
      sentence: words.msg(
        str`Der letzte bekannte Tag von „${name}“ war der ${date}. Was sich auf diesen Zeitraum bezieht, gilt seitdem nicht mehr.`,
        { id: 'lint.period-over' },
      ),
      remedy: words.msg('Bitte unter „on“ die nächsten Tage eintragen.', { id: 'lint.period-over.mend' }),
    };
  },
  'moved-in': (found, words) => {
    const name = shortened(found.place);
    const date = dayText(found.date, undefined, words);
    return {
      sentence: words.msg(str`„${name}“ hat am ${date} eröffnet und ist seitdem der Ort.`, { id: 'lint.moved-in' }),
      remedy: words.msg('Zum Aufräumen bitte die id aus „nextPlace“ unter „place“ eintragen und „nextPlace“ löschen.', {
        id: 'lint.moved-in.mend',
      }),
    };
  },
  'opening-overdue': (found, words) => {
    const name = shortened(found.place);
    const date = partialDate(found.date, words);
    return {
      sentence: words.msg(
        str`Die Eröffnung von „${name}“ war für ${date} angekündigt. Ohne genauen Tag bleibt es beim bisherigen Ort.`,
        { id: 'lint.opening-overdue' },
      ),
      remedy: words.msg(
        'Bitte unter „opensOn“ den Tag eintragen, wie "2026-12-18", oder wann es jetzt so weit sein soll, auch "unknown".',
        { id: 'lint.opening-overdue.mend' },
      ),
    };
  },
  'not-all-checked': (_, { msg }) => ({
    sentence: msg('Das Dokument ist so groß, dass nicht alles geprüft wurde.', { id: 'lint.not-all-checked' }),
    remedy: msg('Wer alles prüfen will, teilt es auf, zum Beispiel nach Büros.', { id: 'lint.not-all-checked.mend' }),
  }),
};
