import { changes } from '../schedule/changes.js';
import { channelsOf } from '../schedule/channels.js';
import { localDateTime } from '../schedule/local-time.js';
import { openingStatus, type OpeningStatus } from '../schedule/opening-status.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { channelSentence } from '../wording/channel-sentences.js';
import { informationOf, localTimeOf, previewOf } from '../wording/document-sentences.js';
import { dayAndTime } from '../wording/dates.js';
import type { Phrase } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import { groupDays } from './day-groups.js';
import { momentPhrase, untilPhrase } from './moments.js';
import { announcements } from './office-announcements.js';
import { addDay, officeContext, type OfficeContext, placeById } from './office-context.js';
import type { ChannelNow, DayView, OfficeHoursView } from './office-hours-types.js';
import { officeNotes } from './office-notes.js';
import { contactFirst, reach } from './office-reach.js';
import { servicesNow } from './office-services.js';
import { changeBehind, nextPhrase, statusPhrase } from './office-status.js';
import { vacancies } from './office-vacancies.js';
import { mondayBefore, weekOf } from './office-week.js';
import { placeNotice } from './place-phrases.js';

export interface OfficeHoursOptions {
  /** The clock is not the real one, and the view says so. */
  readonly preview?: boolean;
  /** Minutes east of UTC where the reader is, at `at`. */
  readonly visitorOffset?: number;
}

/** Days that are announced ahead, today included. */
const announcedDays = 28;

const minutesOf = (offset: string): number => {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
};

/** Whose time it is, for a reader whose clock says another one. */
const zonePhrase = (context: OfficeContext, { visitorOffset }: OfficeHoursOptions): Phrase | undefined => {
  const { schedule, office, at, words, read } = context;
  if (visitorOffset === undefined || visitorOffset === minutesOf(localDateTime(schedule, at).offset)) return undefined;
  const town = placeById(context, office.place)?.address?.addressLocality;
  return localTimeOf(town === undefined ? undefined : read(town), words);
};

const previewPhrase = ({ schedule, at, words }: OfficeContext): Phrase => {
  const { date, time } = localDateTime(schedule, at);
  const iso = `${date}T${time}`;
  return previewOf([{ kind: 'time', iso, text: dayAndTime(iso, undefined, words) }], words);
};

const otherChannels = (context: OfficeContext): readonly ChannelNow[] => {
  const { schedule, office, at, words } = context;
  return channelsOf(schedule, office.id).flatMap((channel) => {
    if (channel === 'visit') return [];
    const { state, until, nextOpening } = openingStatus(schedule, office.id, at, channel);
    const end = until === undefined ? undefined : untilPhrase(until, context);
    const next = nextOpening === undefined ? undefined : momentPhrase(nextOpening, context);
    return [{ channel, state, sentence: channelSentence(channel, state, end, next, words) }];
  });
};

/** A week in which nothing is known on any day is no week to show. */
const isKnown = ({ state, reason }: OpeningStatus, week: readonly DayView[], isPending: boolean): boolean =>
  !isPending && !(state === 'unknown' && reason?.kind !== 'no-time' && week.every(({ slots }) => slots.length === 0));

/**
 * Everything `<office-hours>` prints about an office at an instant.
 *
 * @param officeId absent: the document's first office
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office
 */
export const officeHoursView = (
  schedule: Schedule,
  officeId: string | undefined,
  at: number,
  words: Words,
  options: OfficeHoursOptions = {},
): OfficeHoursView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const context = officeContext(schedule, office, at, words);
  const { today, read } = context;
  const status = openingStatus(schedule, office.id, at);
  const { state, reason, callFirst, closesSoon, stale } = status;
  const different = changes(schedule, office.id, {
    from: mondayBefore(today),
    through: addDay(today, announcedDays - 1),
  });
  const week = weekOf(different, context);
  const isPending = !!schedule.offices.get(office.id)?.rules.some((rule) => rule.isPending);
  const shownWeek = isKnown(status, week, isPending) ? week : [];
  const isUnsure = state === 'tentative' || state === 'by-appointment' || stale || callFirst;
  const contact = contactFirst(context, state === 'by-appointment');
  // What is not known has `reach` instead.
  const isCallWorthwhile = state !== 'unknown' && (isUnsure || office.booking === 'recommended');
  const call = isCallWorthwhile ? contact.sentence : undefined;
  const next = nextPhrase(status, context);
  const zone = zonePhrase(context, options);
  const place = placeNotice(context);
  const { asOf } = schedule.document;
  return {
    office: office.id,
    heading: read(office.name),
    now: {
      state,
      ...(reason && { reason: reason.kind }),
      callFirst,
      closesSoon,
      sentence: statusPhrase(status, different, contact.canCall, context),
      ...(next && { next }),
      ...(call && { call }),
      services: state === 'open' ? [] : servicesNow(status, context),
      channels: otherChannels(context),
      reach: state === 'unknown' ? reach(context, reason?.kind === 'vacancy') : [],
      today: week.find(({ isToday }) => isToday) as DayView,
      week: shownWeek,
      groupedWeek: groupDays(shownWeek, words),
      ...(zone && { zone }),
      ...(options.preview && { preview: previewPhrase(context) }),
    },
    standing: {
      ...(place && { place }),
      notes: officeNotes(context),
      vacancies: vacancies(context),
      announcements: announcements(different, changeBehind(status, different, context), context),
      ...(asOf !== undefined && { asOf: informationOf(asOf, words) }),
    },
  };
};
