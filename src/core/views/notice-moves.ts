import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { openingDay } from '../schedule/places.js';
import { fromDay, otherPlace } from '../wording/change-sentences.js';
import { weekdayAndDay } from '../wording/dates.js';
import { since } from '../wording/notice-sentences.js';
import { present } from '../wording/phrase.js';
import { colon } from '../wording/sentence-frames.js';
import { aboutLine } from './notice-news.js';
import { type OfficeContext, placeById } from './office-context.js';
import { absence } from './office-vacancies.js';
import { openingLine } from './opening-line.js';
import { placeNotice, placePhrase } from './place-phrases.js';
import type { UrgentNotice } from './urgent-notice.js';

/** Days after a move on which it is still news. */
const newPlace = 28;

/** Where an office is until another place opens, and for four weeks after that where it is now. */
export const moveNotices = (context: OfficeContext): readonly UrgentNotice[] => {
  const { schedule, office, words, today, read } = context;
  const next = placeById(context, office.nextPlace);
  if (!next || office.place === next.id) return [];
  const opens = openingDay(schedule.document, next.id);
  const days = opens - parseIsoDate(today);
  if (days <= -newPlace) return [];
  const there = placePhrase(next, context);
  const date = opens < Infinity ? isoDate(opens) : undefined;
  const day = date && weekdayAndDay(date, today, words);
  const hasMoved = days <= 0 && date && day && since(date, day, words);
  const from = hasMoved || (day && fromDay(day, words));
  // Where nobody knows where the office is until then, and when that is, it is nowhere yet.
  const until = !hasMoved && (placeNotice(context) || (!day && openingLine(next, context)));
  const subjects = [office.id, next.id];
  return [
    {
      subjects,
      days: days === Infinity ? undefined : Math.max(days, 0),
      notice: {
        kind: 'move',
        isNow: false,
        title: until || (from ? colon(from, otherPlace(there, words), words) : there),
        text: present([until && there, read(next.note)]),
        about: aboutLine([office.id], context),
      },
    },
  ];
};

/** Posts that are vacant and people who are away, each with who helps meanwhile. */
export const vacancyNotices = (context: OfficeContext): readonly UrgentNotice[] => {
  const { office } = context;
  const subjects = [office.id];
  return (office.people ?? [])
    .filter(({ absent }) => absent)
    .map((person) => {
      const { title, more: text } = absence(person, context, true);
      return { subjects, notice: { kind: 'vacancy', isNow: false, title, text, about: aboutLine(subjects, context) } };
    });
};
