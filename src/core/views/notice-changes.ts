import { changes } from '../schedule/changes.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { fromDay } from '../wording/change-sentences.js';
import { relativeDay } from '../wording/dates.js';
import type { Phrase } from '../wording/phrase.js';
import { capital } from '../wording/sentence-frames.js';
import { aboutLine } from './notice-news.js';
import { announcements } from './office-announcements.js';
import type { OfficeContext } from './office-context.js';
import type { Announcement } from './office-hours-types.js';
import type { UrgentNotice } from './urgent-notice.js';

/** "Heute", "Morgen", "Ab morgen"; further ahead, or in between, the sentence says it all. */
const nearDay = (
  { from, through }: Announcement,
  days: number,
  { today, words }: OfficeContext,
): Phrase | undefined => {
  if (days > 1 || (days && from < today)) return undefined;
  const day = relativeDay(days ? from : today, today, words);
  return days && from !== through ? fromDay(day, words) : capital([day]);
};

/** What is different about an office's hours on days through a local date, today included. */
export const changeNotices = (through: string, context: OfficeContext): readonly UrgentNotice[] => {
  const { schedule, office, today } = context;
  const different = changes(schedule, office.id, { from: today, through })
    // That the office moves for good is a notice of its own.
    .filter(({ kind, reason }) => kind !== 'place' || reason);
  // On a day with an exception of its own, what is so before and after it is not so today.
  const ofToday = changes(schedule, office.id, { from: today, through: today });
  return announcements(different, undefined, context).map((announcement) => {
    const { kind, from, sentence } = announcement;
    const isNow = ofToday.some(
      (each) => each.kind === kind && each.from === from && each.through === announcement.through,
    );
    const days = isNow ? 0 : Math.max(parseIsoDate(from) - parseIsoDate(today), 1);
    const subjects = [office.id];
    return {
      subjects,
      days,
      notice: {
        kind,
        isNow,
        when: nearDay(announcement, days, context),
        title: sentence,
        text: [],
        about: aboutLine(subjects, context),
      },
    };
  });
};
