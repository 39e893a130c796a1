import type { Service } from '../../model/office-document.js';
import { changes } from '../../schedule/changes.js';
import type { Occurrence } from '../../schedule/occurrence.js';
import { occurrences } from '../../schedule/occurrences.js';
import { announcements } from '../../views/office-announcements.js';
import type { Announcement } from '../../views/office-hours-types.js';
import { certainty } from '../../views/slot-views.js';
import { elsewhere } from '../../views/place-phrases.js';
import { changeSentence, movedFrom, movedTo } from '../../wording/change-sentences.js';
import { clockSpan } from '../../wording/clock-time.js';
import type { Phrase } from '../../wording/phrase.js';
import { cancelled } from '../../wording/remarks.js';
import { aside } from '../../wording/sentence-frames.js';
import type { StandingContext } from './standing-context.js';

/** More dates of one service than these nobody reads. */
const most = 12;

/** What works out dates, where there aren't too many of them; else the exceptions are lost, and said to be. */
const unlessTooMany = <T>(pointer: string, { losses }: StandingContext, lines: () => readonly T[]): readonly T[] => {
  try {
    return lines();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    losses.push({ pointer, code: 'override' });
    return [];
  }
};

/** Closures, holidays and other hours of the office ahead: "Freitag, 25. Dezember 2026: geschlossen (1. Weihnachtstag)". */
export const officeExceptions = (pointer: string, context: StandingContext): readonly Announcement[] => {
  const { schedule, office, window, ageless } = context;
  if (!window) return [];
  return unlessTooMany(pointer, context, () => announcements(changes(schedule, office.id, window), undefined, ageless));
};

const what = (date: Occurrence, { ageless }: StandingContext): Phrase => {
  const { words, nameOf } = ageless;
  const { state, reason, startTime, endTime } = date;
  if (date.movedTo) return aside(movedTo(date.movedTo, '', words), [nameOf(reason)], words);
  if (state === 'cancelled') return aside(cancelled(words), [nameOf(reason)], words);
  const remarks = [
    certainty(date, ageless),
    date.movedFrom && movedFrom(date.movedFrom, '', words),
    elsewhere(date.place, date.localDate, ageless),
    nameOf(reason),
  ];
  return aside([clockSpan(startTime, endTime, words).sentence], remarks, words);
};

/** Dates of a service ahead that a holiday or an override changes: "Dienstag, 2. November 2027: entfällt (Umzug)". */
export const serviceExceptions = (service: Service, pointer: string, context: StandingContext): readonly Phrase[] => {
  const { schedule, window, words } = context;
  if (!window || service.duringOfficeHours || service.status === 'cancelled') return [];
  return unlessTooMany(pointer, context, () => {
    const found = occurrences(schedule, window, { kind: 'service', services: [service.id] }).filter(
      ({ reason, ...date }) => reason || date.movedFrom || date.movedTo,
    );
    if (found.length > most) context.losses.push({ pointer, code: 'override' });
    return found
      .slice(0, most)
      .map((date) => changeSentence(date.localDate, date.localDate, what(date, context), '', words));
  });
};
