import type { Loss, LossCode } from '../model/loss.js';
import { placeInWords } from './problem-place.js';
import { str } from './str.js';
import type { Words } from './words.js';

const sentences: Readonly<Record<LossCode, (found: string, words: Words) => string>> = {
  field: (found, { msg }) =>
    msg(str`„${found}“ hat in diesem Format keinen Platz.`, { id: 'loss.field', desc: '0 = name of a field' }),
  tentative: (_, { msg }) => msg('Dass es nicht sicher ist, kann dieses Format nicht sagen.', { id: 'loss.tentative' }),
  booking: (_, { msg }) =>
    msg('Dass man sich vorher melden soll, kann dieses Format nicht sagen.', { id: 'loss.booking' }),
  channel: (_, { msg }) =>
    msg('Dass man dafür nicht vorbeikommt, kann dieses Format nicht sagen.', { id: 'loss.channel' }),
  'no-end': (_, { msg }) => msg('Das Ende ist nicht bekannt; dieses Format will eines.', { id: 'loss.no-end' }),
  'no-time': (_, { msg }) => msg('Die Uhrzeit ist nicht bekannt; dieses Format will eine.', { id: 'loss.no-time' }),
  rhythm: (_, { msg }) =>
    msg('Ohne bekannten Termin lässt sich die Regel hier nicht sagen; sie fehlt.', { id: 'loss.rhythm' }),
  'single-dates': (found, { msg }) =>
    msg(str`Die Regel lässt sich hier nicht sagen; ihre Termine bis ${found} stehen einzeln da.`, {
      id: 'loss.single-dates',
      desc: '0 = date such as 2027-12-31',
    }),
  'part-of-day': (_, { msg }) =>
    msg('Dass es nur einen Teil des Tages betrifft, kann dieses Format nicht sagen.', { id: 'loss.part-of-day' }),
  override: (_, { msg }) =>
    msg('Was an diesen Tagen anders ist, kann dieses Format nicht sagen.', { id: 'loss.override' }),
  'week-53': (_, { msg }) =>
    msg('Nach einem Jahr mit 53 Wochen zählt dieses Format die geraden und ungeraden Wochen falsch weiter.', {
      id: 'loss.week-53',
    }),
  rotation: (_, { msg }) => msg('Wer an der Reihe ist, kann dieses Format nicht sagen.', { id: 'loss.rotation' }),
  language: (found, { msg }) =>
    msg(str`Texte in einer weiteren Sprache (${found}) fehlen.`, { id: 'loss.language', desc: '0 = language tags' }),
  period: (_, { msg }) => msg('Der Zeitraum hat keinen Tag mehr, der noch kommt; er fehlt.', { id: 'loss.period' }),
  'too-long': (found, { msg }) =>
    msg(str`Der Text ist zu lang: Mehr als ${found} Zeichen nimmt OpenStreetMap nicht an.`, {
      id: 'loss.too-long',
      desc: '0 = 255',
    }),
  entry: (_, { msg }) => msg('Dafür hat dieses Format keinen Platz; es fehlt ganz.', { id: 'loss.entry' }),
};

/** What a format could not carry, in words: where it is, and what is not said. */
export const describeLoss = ({ pointer, code, found = '' }: Loss, words: Words): string => {
  const sentence = sentences[code](found, words);
  return pointer ? `${placeInWords(pointer, words)}: ${sentence}` : sentence;
};
