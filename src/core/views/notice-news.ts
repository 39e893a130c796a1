import type { Notice } from '../model/office-document.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { daysBetween } from '../schedule/day-set.js';
import { labelled } from '../wording/labels.js';
import { concerns, deadline } from '../wording/notice-sentences.js';
import { present } from '../wording/phrase.js';
import { listed } from '../wording/sentence-frames.js';
import { webLinks } from './contact-phrases.js';
import type { ViewContext } from './office-context.js';
import type { UrgentNotice } from './urgent-notice.js';

/** The names of what something is about, where that is anything but the one office of the document. */
export const aboutLine = (subjects: readonly string[], { schedule: { document }, read, words }: ViewContext) => {
  const { offices, partners, services, places } = document;
  if (offices.length === 1 && subjects.every((id) => id === offices[0]?.id)) return undefined;
  const all = [...offices, ...partners, ...services, ...places];
  const names = listed(
    subjects.map((id) => read(all.find((each) => each.id === id)?.name)),
    words,
  );
  return labelled(concerns, names, words) || undefined;
};

/** News that is shown today; its end is a deadline. */
export const newsToday = (notices: readonly Notice[], context: ViewContext): readonly UrgentNotice[] => {
  const { read, words, today } = context;
  const day = parseIsoDate(today);
  return notices.flatMap((notice) => {
    const { name, text, about = [], validFrom = '0000', validThrough = '..' } = notice;
    const span = daysBetween(validFrom, validThrough)(day);
    if (!span) return [];
    const days = span.through < Infinity ? span.through - day : undefined;
    const links = webLinks(notice, context);
    return [
      {
        subjects: about,
        days,
        notice: {
          kind: 'news',
          isNow: false,
          when: days === undefined ? undefined : deadline(isoDate(span.through), days, today, words),
          title: read(name),
          text: present([read(text)]),
          about: aboutLine(about, context),
          links: links.length ? links : undefined,
        },
      } as const,
    ];
  });
};
