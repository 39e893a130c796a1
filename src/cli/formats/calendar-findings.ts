import type { CalendarFinding, CalendarFindingCode } from '../../core/formats/read-icalendar.js';
import type { LanguageTag } from '../language.js';

type Sentences = Readonly<Record<CalendarFindingCode, (found: string) => string>>;

const de: Sentences = {
  'not-a-calendar': () =>
    'Das ist keine Kalenderdatei: Sie beginnt nicht mit BEGIN:VCALENDAR. Ist es vielleicht eine Seite, auf der der Kalender steht?',
  'too-large': (found) => `Die Datei ist zu groß (${found}); von hier an ist nichts gelesen.`,
  event: (found) => `Dieses Ereignis lässt sich nicht lesen: ${found}`,
  start: () => 'Dieses Ereignis hat keinen Beginn (DTSTART), der sich lesen lässt.',
  torn: () => 'Hier fehlt das Ende (END:…); gelesen ist, was dasteht.',
  component: (found) => `„${found}“ ist kein Ereignis; ein Büro-Dokument hat dafür keinen Platz.`,
  zone: (found) =>
    `Die Zeitzone „${found}“ ist nicht bekannt, oder ihre Uhren gehen übers Jahr anders als die des Büros. Bitte die Uhrzeit prüfen.`,
  recurrence: (found) => `Diese Wiederholung lässt sich in einem Dokument nicht sagen (${found}).`,
  replaces: (found) => `Ein Termin einer Reihe, die fehlt (${found}).`,
  range: () => 'Die Änderung gilt von hier an; gelesen ist sie nur für diesen einen Termin.',
  end: (found) => `Das Ende (${found}) liegt vor dem Beginn; es ist weggelassen.`,
  'too-long': (found) => `Mehr als ein Tag mit Uhrzeiten: Das sagt keine Regel (${found}).`,
  property: (found) => `„${found}“ hat in einem Dokument keinen Platz.`,
  document: (found) => `Das Dokument würde das nicht annehmen: ${found}`,
};

const en: Sentences = {
  'not-a-calendar': () =>
    'This is no calendar file: it doesn’t begin with BEGIN:VCALENDAR. Is it perhaps a page that has the calendar on it?',
  'too-large': (found) => `The file is too large (${found}); nothing is read from here on.`,
  event: (found) => `This event can’t be read: ${found}`,
  start: () => 'This event has no beginning (DTSTART) that can be read.',
  torn: () => 'Its end (END:…) is missing; what is there has been read.',
  component: (found) => `“${found}” is no event; an office document has no place for it.`,
  zone: (found) =>
    `The time zone “${found}” isn’t known, or through the year its clocks go otherwise than the office’s. Please check the time.`,
  recurrence: (found) => `A document can’t say this recurrence (${found}).`,
  replaces: (found) => `A date of a series that is missing (${found}).`,
  range: () => 'The change holds from here on; it has been read for this one date only.',
  end: (found) => `The end (${found}) is before the beginning; it has been left out.`,
  'too-long': (found) => `More than one day with times: no rule says that (${found}).`,
  property: (found) => `A document has no place for “${found}”.`,
  document: (found) => `The document would not take this: ${found}`,
};

const sentences: Readonly<Record<LanguageTag, Sentences>> = { de, en };

/** What of a calendar was not understood, in words. */
export const describeCalendarFinding = ({ code, found = '' }: CalendarFinding, lang: LanguageTag): string =>
  sentences[lang][code](found);
