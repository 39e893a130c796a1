import type { Notice, Office, OfficeDocument } from '../model/office-document.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { instantAt } from '../schedule/local-time.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { endOfDuration } from '../schedule/read-duration.js';
import { isStale } from '../schedule/stale.js';
import { noticesHeading } from '../wording/notice-sentences.js';
import { informationOf } from '../wording/office-sentences.js';
import { phraseText } from '../wording/phrase.js';
import { askFirst } from '../wording/remarks.js';
import { dash } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { changeNotices } from './notice-changes.js';
import { moveNotices, vacancyNotices } from './notice-moves.js';
import { aboutLine, newsToday } from './notice-news.js';
import { officeContext, type OfficeContext } from './office-context.js';
import type { OfficeNoticesView } from './office-notices-types.js';
import { byUrgency, type UrgentNotice } from './urgent-notice.js';
import { type Reader, viewFrame } from './view-frame.js';

/** What is wanted; a part that nobody asks for is absent. */
export interface OfficeNoticesOptions extends Reader {
  /** Any of `changes`, `moves`, `vacancies`, `news`; without it all. */
  readonly kinds?: readonly string[];
  /** Ids of offices, partners, services and places: only what concerns one of them. */
  readonly about?: readonly string[];
  readonly limit?: number;
  /** How far ahead changes are told, an ISO 8601 duration; without it four weeks. */
  readonly within?: string;
}

/** Kinds of notices that say no times of the day. */
const timeless: ReadonlySet<string> = new Set(['move', 'vacancy', 'news']);

/** What is the same for several offices is told once; news says itself what it is about. */
const together = (notices: readonly UrgentNotice[], context: OfficeContext): readonly UrgentNotice[] => {
  const found = new Map<string, UrgentNotice>();
  for (const each of notices) {
    const { notice } = each;
    const key =
      notice.kind === 'news'
        ? String(found.size)
        : JSON.stringify([notice.kind, notice.when, notice.title, notice.text.map(phraseText)]);
    const before = found.get(key);
    const subjects = [...new Set([...(before?.subjects ?? []), ...each.subjects])];
    found.set(key, before ? { ...each, subjects, notice: { ...notice, about: aboutLine(subjects, context) } } : each);
  }
  return [...found.values()];
};

/** News for an office: about it or anything but other offices and their services, or about nothing in particular. */
const isFor =
  (office: Office, { offices, services }: OfficeDocument) =>
  ({ about = [] }: Notice): boolean => {
    const others = offices.filter(({ id }) => id !== office.id);
    const theirs = services.filter((service) => (service.office ?? offices[0]?.id) !== office.id);
    return !about.length || about.some((id) => ![...others, ...theirs].some((each) => each.id === id));
  };

/**
 * Everything `<office-notices>` prints at an instant: closures, other hours, moves, vacant posts and news.
 *
 * @param officeId absent: all offices of the document
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office, or too many dates
 */
export const officeNoticesView = (
  schedule: Schedule,
  officeId: string | undefined,
  at: number,
  words: Words,
  { kinds, about, limit, within = 'P27D', ...reader }: OfficeNoticesOptions = {},
): OfficeNoticesView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const { document } = schedule;
  const context = officeContext(schedule, office, at, words);
  const today = parseIsoDate(context.today);
  const through = isoDate(endOfDuration(today, within) ?? today);
  const offices = (officeId === undefined ? document.offices : [office]).map((each) =>
    officeContext(schedule, each, at, words),
  );
  const news = officeId === undefined ? document.notices : document.notices.filter(isFor(office, document));
  const all: readonly (readonly [kind: string, notices: () => readonly UrgentNotice[]])[] = [
    ['changes', () => offices.flatMap((each) => changeNotices(through, each))],
    ['moves', () => offices.flatMap(moveNotices)],
    ['vacancies', () => offices.flatMap(vacancyNotices)],
    ['news', () => newsToday(news, context)],
  ];
  const found = all
    .flatMap(([kind, find]) => (!kinds || kinds.includes(kind) ? find() : []))
    .filter(({ subjects }) => !about || subjects.some((id) => about.includes(id)));
  const notices = byUrgency(together(found, context))
    .map(({ notice }) => notice)
    .slice(0, limit);
  const { preview, zone, asOf } = viewFrame(context, reader);
  const stale = isStale(schedule, at);
  return {
    office: office.id,
    heading: noticesHeading(words),
    now: {
      notices,
      preview,
      zone: notices.some(({ kind }) => !timeless.has(kind)) ? zone : undefined,
      stale: stale ? dash(informationOf(document.asOf ?? '', words), askFirst(words), words) : undefined,
      until: instantAt(schedule, today + 1),
    },
    standing: { asOf: stale ? undefined : asOf },
  };
};
