import type { Schedule } from '../../core/schedule/prepare-schedule.js';
import type { ConsultationDate } from '../../core/views/next-consultation-types.js';
import { phraseText } from '../../core/wording/phrase.js';
import type { Words } from '../../core/wording/words.js';
import { saveFile } from './save-file.js';
import { calendarChoice } from './calendar-choice.js';

const statuses = { confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** The calendar file of one date, as the element shows it. */
export const calendarFile = async (date: ConsultationDate, page: URL, stamp: number): Promise<string> => {
  const { writeIcalendar } = await import('../../core/formats/write-icalendar.js');
  const { service, localDate, startTime, start, end, state, name, by, remarks, details, description, place } = date;
  const lines = [by, ...remarks, description, ...details].flatMap((each) => (each ? phraseText(each) : []));
  return writeIcalendar(
    [
      {
        uid: `${service}-${localDate}-${(startTime ?? '').replace(':', '')}@${page.host || 'localhost'}`,
        start,
        end,
        day: startTime ? undefined : localDate,
        summary: phraseText(name),
        description: lines.join('\n'),
        location: place && phraseText(place),
        status: state === 'confirmed' || state === 'cancelled' ? statuses[state] : 'TENTATIVE',
        url: /^https?:$/.test(page.protocol) ? page.href : undefined,
      },
    ],
    stamp,
  );
};

/** What the element shows, and for whom. */
export interface Shown {
  readonly schedule: Schedule;
  readonly words: Words;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Ids, where only what they give is shown. */
  readonly partners?: readonly string[];
  /** Where a calendar to subscribe to is, as the webmaster wrote it. */
  readonly feed?: string;
}

/** The calendar file of all dates of a date's service, as far as they are known. */
const seriesFile = async (
  { service }: ConsultationDate,
  { schedule, words, now, partners }: Shown,
): Promise<string> => {
  const { writeCalendarFeed } = await import('../../core/formats/write-calendar-feed.js');
  return writeCalendarFeed(schedule, { words, stamp: now, services: [service], partners }).value;
};

const download = async (made: Promise<string>, name: string): Promise<void> =>
  saveFile(await made, 'text/calendar', `${name}.ics`);

/** Where a program for calendars subscribes: `webcal:` instead of `https:`. Nothing for what is no such address. */
export const subscriptionAddress = (feed: string, base: string): string | undefined => {
  try {
    const { protocol, href } = new URL(feed, base);
    return /^(https?|webcal):$/.test(protocol) ? href.replace(/^https?:/, 'webcal:') : undefined;
  } catch {
    return undefined;
  }
};

/** Asks the reader which dates are wanted: this one, all of its service, or a calendar that stays up to date. */
export const offerDate = (date: ConsultationDate, label: string, root: ParentNode & Node, shown: Shown): void => {
  const { feed } = shown;
  const address = feed ? subscriptionAddress(feed, document.baseURI) : undefined;
  if (feed && !address) console.warn(`stadtteil-widgets: feed="${feed}" is no address of a calendar`);
  const save = (made: Promise<string>, name: string): void => {
    download(made, name).catch((error: unknown) =>
      console.error('stadtteil-widgets: the date could not be saved', error),
    );
  };
  calendarChoice(label, root, shown.words, {
    one: () => save(calendarFile(date, new URL(location.href), Date.now()), `${date.service}-${date.localDate}`),
    all: () => save(seriesFile(date, shown), date.service),
    address,
  });
};
