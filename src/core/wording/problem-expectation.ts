import { patterns, shapes } from '../model/shapes.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** Kinds with a form of their own; a kind without one is a choice, an object or an id. */
const forms = ({ msg }: Words): Readonly<Record<string, () => string>> => ({
  text: () =>
    msg('ein Text in Anführungszeichen oder je Sprache einer, wie {"de": "Hallo", "en": "Hello"}', {
      id: 'problem.text',
    }),
  line: () => msg('ein Text in Anführungszeichen', { id: 'problem.line' }),
  id: () =>
    msg('ein Kurzname aus Kleinbuchstaben a–z, Ziffern und Bindestrichen, wie "haus-der-begegnung"', {
      id: 'problem.id',
    }),
  periodId: () =>
    msg(
      'ein Kurzname aus Kleinbuchstaben a–z, Ziffern und Bindestrichen, der mit einem Buchstaben beginnt und nicht "public-holidays" oder "easter" ist, wie "school-holidays"',
      { id: 'problem.period-id' },
    ),
  languageTag: () => msg('ein Sprachkürzel, wie "de" oder "tr"', { id: 'problem.language' }),
  timeZone: () => msg('eine Zeitzone, wie "Europe/Berlin"', { id: 'problem.time-zone' }),
  region: () => msg('ein Bundesland, wie "DE-RP" für Rheinland-Pfalz', { id: 'problem.region' }),
  schemaVersion: () => msg('die Fassung dieses Formats, "1.0"', { id: 'problem.version' }),
  limit: () => msg('eine Anzahl von 1 bis 999, wie "5"', { id: 'problem.limit' }),
  duration: () => msg('eine Dauer in Tagen, Wochen oder Monaten, wie "P28D"', { id: 'problem.duration' }),
  time: () => msg('eine Uhrzeit mit je zwei Ziffern für Stunde und Minute, wie "09:00"', { id: 'problem.time' }),
  endTime: () =>
    msg('eine Uhrzeit mit je zwei Ziffern für Stunde und Minute, wie "16:30", oder "24:00" für Mitternacht', {
      id: 'problem.end-time',
    }),
  partialDate: () =>
    msg('ein Datum, wie "2026-12-24", "2026-12" oder "2026", oder jedes Jahr, wie "--12-24"', { id: 'problem.date' }),
  partialDateWithYear: () =>
    msg('ein Datum mit Jahr, wie "2026-12-24", "2026-12" oder "2026"', { id: 'problem.date-with-year' }),
  openingDate: () =>
    msg('ein Datum mit Jahr, wie "2026-12-24", "2026-12" oder "2026", oder "unknown"', { id: 'problem.opening' }),
  day: () => msg('ein Tag, wie "2026-12-24", oder jedes Jahr, wie "--12-24"', { id: 'problem.day' }),
  dayWithYear: () => msg('ein Tag mit Jahr, wie "2026-12-24"', { id: 'problem.day-with-year' }),
  dayAndTime: () =>
    msg('ein Tag mit Jahr, auch mit Uhrzeit, wie "2026-12-24" oder "2026-12-24T18:00"', { id: 'problem.day-and-time' }),
  days: () =>
    msg(
      'ein Tag, eine Spanne oder ein Zeitraum, wie "2026-12-24", "2026-07-20/2026-07-31", "easter+60" oder "public-holidays"',
      { id: 'problem.days' },
    ),
  daysByDate: () =>
    msg('ein Tag oder eine Spanne, wie "2026-12-24", "2026-07-20/2026-07-31" oder "easter+60"', {
      id: 'problem.days-by-date',
    }),
  oneDay: () =>
    msg('genau ein Tag mit Jahr, wie ["2026-12-24"], weil „movedTo“ einen einzelnen Termin verlegt', {
      id: 'problem.one-day',
    }),
  weekday: () =>
    msg(
      'ein Wochentag: MO, TU, WE, TH, FR, SA oder SU, der n-te im Monat wie "1WE" oder "-1FR", oder "PH" für Feiertage',
      { id: 'problem.weekday' },
    ),
  recurrence: () =>
    msg(
      'eine Regel nach RFC 5545, nicht häufiger als täglich und mit höchstens 10 000 Terminen, wie "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"',
      { id: 'problem.recurrence' },
    ),
  webAddress: () =>
    msg(
      'eine Adresse mit http://, https://, mailto:, tel: oder webcal: am Anfang, oder ein Pfad auf derselben Website, wie "/formular.pdf"',
      { id: 'problem.web-address' },
    ),
  imagePath: () =>
    msg('der Pfad eines Bildes auf derselben Website, wie "/logos/awo.svg"', { id: 'problem.image-path' }),
  telephoneNumber: () =>
    msg('eine Telefonnummer nur aus Ziffern, Leerzeichen und + ( ) / . -, wie "0631 31 09 07 38"', {
      id: 'problem.telephone',
    }),
  emailAddress: () => msg('eine E-Mail-Adresse, wie "info@example.org"', { id: 'problem.email' }),
  ageRange: () => msg('ein Alter von-bis, wie "6-12", "80-" oder "-27"', { id: 'problem.age' }),
  interval: () => msg('eine ganze Zahl von 2 bis 12, ohne Anführungszeichen', { id: 'problem.interval' }),
  latitude: () => msg('eine Zahl von -90 bis 90, ohne Anführungszeichen', { id: 'problem.latitude' }),
  longitude: () => msg('eine Zahl von -180 bis 180, ohne Anführungszeichen', { id: 'problem.longitude' }),
  yes: () => msg('true, ohne Anführungszeichen; für nein das Feld weglassen', { id: 'problem.yes' }),
  yesOrNo: () => msg('true oder false, ohne Anführungszeichen', { id: 'problem.yes-or-no' }),
  map: () =>
    msg('osm, app, none oder die Adresse einer Karte, wie "https://karte.example/?q={address}"', {
      id: 'problem.map',
      desc: 'osm, app and none stay as they are',
    }),
  contactPart: () =>
    msg('place, contact, people oder authority', { id: 'problem.contact-part', desc: 'Only the "oder" is a word' }),
  noticeKind: () =>
    msg('changes, moves, vacancies oder news', { id: 'problem.notice-kind', desc: 'Only the "oder" is a word' }),
  profilePart: () =>
    msg('introduction, sections, offers, team, carriers oder timeline', {
      id: 'problem.profile-part',
      desc: 'Only the "oder" is a word',
    }),
  now: () => msg('ein Zeitpunkt, wie "2026-11-26T10:00"', { id: 'problem.now' }),
  url: () => msg('die Adresse eines Dokuments, wie "/daten/office.json"', { id: 'problem.url' }),
});

/** What should stand in the place of a value, as the object of "expected is". */
export const expectationInWords = (expected: string, words: Words): string => {
  const { msg } = words;
  const form = forms(words)[expected];
  if (form) return form();
  if (expected.endsWith('[]'))
    return msg('eine Liste in eckigen Klammern [ ] mit mindestens einem Eintrag', { id: 'problem.list' });
  if (shapes[expected]) return msg('ein Objekt in geschweiften Klammern { }', { id: 'problem.object' });
  const choice = patterns[expected];
  if (choice) {
    const values = choice
      .split('|')
      .map((value) => `"${value}"`)
      .join(', ');
    return msg(str`einer dieser Werte: ${values}`, { id: 'problem.choice' });
  }
  const lists = expected.split('|').join(', ');
  return msg(str`die id eines Eintrags aus ${lists}`, { id: 'problem.reference' });
};
