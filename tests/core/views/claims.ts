import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { DayView, OfficeHoursView } from '../../../src/core/views/office-hours-types.js';
import { officeHoursView } from '../../../src/core/views/office-hours-view.js';
import type { Reader } from '../../../src/core/views/view-frame.js';
import { phraseText, type Phrase } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';
import { type DocumentName, officeDocument } from '../documents.js';

const schedules = new Map<DocumentName, Schedule>();

/** One of the five real documents, made ready once. */
export const realSchedule = (name: DocumentName): Schedule => {
  const known = schedules.get(name) ?? prepareSchedule(officeDocument(name));
  schedules.set(name, known);
  return known;
};

/** The view of an office (`document` or `document/office`) at the office's local time. */
export const viewOf = (office: string, local: string, words: Words = german, options: Reader = {}): OfficeHoursView => {
  const [name, id] = office.split('/');
  return viewIn(realSchedule(name as DocumentName), local, words, options, id);
};

export const viewIn = (
  schedule: Schedule,
  local: string,
  words: Words = german,
  options: Reader = {},
  office?: string,
): OfficeHoursView => officeHoursView(schedule, office, instantOf(schedule, local), words, options);

export const texts = (phrases: readonly Phrase[]): readonly string[] => phrases.map(phraseText);

const maybeText = (phrase: Phrase | undefined): readonly string[] => (phrase ? [phraseText(phrase)] : []);

/** A day in one line: "10:00–12:00 Uhr (nicht immer), 14:00–16:00 Uhr; 1. Weihnachtstag; geschlossen". */
export const dayText = ({ slots, publicHoliday, words }: DayView): string =>
  [
    slots.map(({ text, remarks }) => text + (remarks.length ? ` (${texts(remarks).join('; ')})` : '')).join(', '),
    ...maybeText(publicHoliday),
    ...maybeText(words),
  ]
    .filter(Boolean)
    .join('; ');

/** Everything that is printed, in print order. */
export const printed = ({ heading, now, standing }: OfficeHoursView): readonly string[] => [
  phraseText(heading),
  ...[now.sentence, now.next, now.call, now.zone, now.preview].flatMap(maybeText),
  ...texts([...now.services, ...now.channels.map(({ sentence }) => sentence), ...now.reach]),
  ...[now.today, ...now.week].flatMap((day) => [
    day.name,
    day.dateText,
    ...maybeText(day.publicHoliday),
    ...maybeText(day.words),
    ...day.slots.flatMap(({ text, spoken, remarks }) => [text, spoken, ...texts(remarks)]),
  ]),
  ...now.groupedWeek.map(({ name }) => name),
  ...maybeText(standing.place),
  ...texts([...standing.notes, ...standing.vacancies, ...standing.announcements.map(({ sentence }) => sentence)]),
  ...maybeText(standing.asOf),
];

/** All parts of all phrases. */
export const allParts = ({ heading, now, standing }: OfficeHoursView): Phrase =>
  [
    heading,
    ...[now.sentence, now.next, now.call, now.zone, now.preview, standing.place, standing.asOf].flatMap((phrase) =>
      phrase ? [phrase] : [],
    ),
    ...now.services,
    ...now.channels.map(({ sentence }) => sentence),
    ...now.reach,
    ...[now.today, ...now.week].flatMap(({ publicHoliday, words, slots }) => [
      ...(publicHoliday ? [publicHoliday] : []),
      ...(words ? [words] : []),
      ...slots.flatMap(({ remarks }) => remarks),
    ]),
    ...standing.notes,
    ...standing.vacancies,
    ...standing.announcements.map(({ sentence }) => sentence),
  ].flat();
