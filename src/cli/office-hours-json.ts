import { officeContext, usualPlace } from '../core/views/office-context.js';
import type { DayView, OfficeHoursView } from '../core/views/office-hours-types.js';
import { mergeTouching } from '../core/views/slot-views.js';
import { occurrences } from '../core/schedule/occurrences.js';
import { openingStatus } from '../core/schedule/opening-status.js';
import { officeOf, type Schedule } from '../core/schedule/prepare-schedule.js';
import { phraseText, type Phrase } from '../core/wording/phrase.js';
import type { Words } from '../core/wording/words.js';
import { inWords } from './in-words.js';
import { asFarAsTrusted, isoInstant, occurrenceJson } from './occurrence-json.js';

const maybeText = (phrase: Phrase | undefined): string | undefined => phrase && (phraseText(phrase) || undefined);

const texts = (phrases: readonly Phrase[]): readonly string[] => phrases.map(phraseText);

/** A day of the week as it is printed; where, and what is noted, as data beside the time. */
const dayJson = (day: DayView, office: string, schedule: Schedule, at: number, words: Words) => {
  const { text } = inWords(words, schedule.document.language);
  const { date, isToday, publicHoliday, slots, words: said } = day;
  const known = officeOf(schedule, office);
  const usual = known && usualPlace(officeContext(schedule, known, at, words), date);
  // The view merges what touches; its slots and these dates are the same, in the same order.
  const dates = mergeTouching(
    occurrences(schedule, { from: date, through: date }, { kind: 'hours', offices: [office] }),
  );
  return {
    date,
    isToday,
    publicHoliday: maybeText(publicHoliday),
    slots: slots.map(({ startTime, endTime, state, channel, remarks }, i) => {
      const place = schedule.document.places.find(({ id }) => id === dates[i]?.place);
      const notes = (dates[i]?.notes ?? []).flatMap((note) => text(note) ?? []);
      return {
        startTime,
        endTime,
        state,
        channel,
        place: place && place !== usual ? { id: place.id, name: text(place.name) } : undefined,
        note: notes.join('; ') || undefined,
        remarks: remarks.length > 0 ? texts(remarks) : undefined,
      };
    }),
    words: maybeText(said),
  };
};

/** What `hours --json` prints: the status as data, and every sentence that `<office-hours>` shows. */
export const officeHoursJson = (view: OfficeHoursView, schedule: Schedule, at: number, words: Words) => {
  const { office, heading, now, standing } = view;
  const status = openingStatus(schedule, office, at);
  const own = inWords(words, schedule.document.language);
  const instant = (when: number | undefined) => isoInstant(schedule, when);
  const channels = now.channels.map(({ channel, state, sentence }) => {
    const { until } = openingStatus(schedule, office, at, channel);
    return [channel, { state, until: instant(until), sentence: phraseText(sentence) }] as const;
  });
  return {
    office,
    name: phraseText(heading),
    at: instant(at),
    state: status.state,
    reason: status.reason?.kind,
    reasonName: own.reason(status.reason),
    since: instant(status.since),
    until: instant(status.until),
    closesSoon: status.closesSoon,
    callFirst: status.callFirst,
    stale: status.stale,
    nextOpening: instant(status.nextOpening),
    nextPossible: instant(status.nextPossible),
    sentence: phraseText(now.sentence),
    next: maybeText(now.next),
    call: maybeText(now.call),
    services: texts(now.services),
    reach: texts(now.reach),
    servicesNow: status.servicesNow.map((date) => occurrenceJson(asFarAsTrusted(date, status.stale), schedule, own)),
    channels: Object.fromEntries(channels),
    week: now.week.map((day) => dayJson(day, office, schedule, at, words)),
    place: maybeText(standing.place),
    notes: texts(standing.notes),
    vacancies: texts(standing.vacancies),
    announcements: standing.announcements.map(({ kind, from, through, sentence }) => ({
      kind,
      from,
      through,
      sentence: phraseText(sentence),
    })),
    asOf: maybeText(standing.asOf),
  };
};
