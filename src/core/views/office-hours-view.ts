import { changes } from '../schedule/changes.js';
import { channelsOf } from '../schedule/channels.js';
import { openingStatus } from '../schedule/opening-status.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { channelSentence } from '../wording/channel-sentence.js';
import type { Words } from '../wording/words.js';
import { groupDays } from './day-groups.js';
import { momentPhrase, untilPhrase } from './moments.js';
import { announcements } from './office-announcements.js';
import { addDays, officeContext, type OfficeContext } from './office-context.js';
import type { ChannelNow, DayView, OfficeHoursView } from './office-hours-types.js';
import { officeNotes } from './office-notes.js';
import { officeNow } from './office-now.js';
import { reach } from './office-reach.js';
import { servicesNow } from './office-services.js';
import { changeBehind } from './office-status.js';
import { vacancies } from './office-vacancies.js';
import { mondayBefore, weekOf } from './office-week.js';
import { placeNotice } from './place-phrases.js';
import { type Reader, viewFrame } from './view-frame.js';

/** Days that are announced ahead, today included. */
const announcedDays = 28;

const otherChannels = (context: OfficeContext): readonly ChannelNow[] => {
  const { schedule, office, at, words } = context;
  return channelsOf(schedule, office.id)
    .filter((channel) => channel !== 'visit')
    .map((channel) => {
      const { state, until, nextOpening } = openingStatus(schedule, office.id, at, channel);
      const end = until ? untilPhrase(until, context) : undefined;
      const next = nextOpening ? momentPhrase(nextOpening, context) : undefined;
      return { channel, state, sentence: channelSentence(channel, state, end, next, words) };
    });
};

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
  reader: Reader = {},
): OfficeHoursView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const context = officeContext(schedule, office, at, words);
  const { today, read } = context;
  const { zone, preview, asOf } = viewFrame(context, reader);
  const status = openingStatus(schedule, office.id, at);
  const { state, reason } = status;
  const isUnknown = state === 'unknown';
  const from = mondayBefore(today);
  const different = changes(schedule, office.id, { from, through: addDays(today, announcedDays - 1) });
  const behind = changeBehind(status, different, context);
  const days = weekOf(from, different, context);
  // A week of which nothing is known, or not all yet, is no week to show.
  const isPending = schedule.offices.get(office.id)?.rules.some((rule) => rule.isPending);
  const week = isPending || (isUnknown && days.every(({ slots }) => slots.length === 0)) ? [] : days;
  return {
    office: office.id,
    heading: read(office.name),
    now: {
      // What is not known has `reach` instead of `call`.
      ...officeNow(status, behind, context),
      services: state === 'open' ? [] : servicesNow(status, context),
      channels: otherChannels(context),
      reach: isUnknown ? reach(context, reason?.kind === 'vacancy') : [],
      today: days.find(({ isToday }) => isToday) as DayView,
      week,
      groupedWeek: groupDays(week, words),
      zone,
      preview,
    },
    standing: {
      place: placeNotice(context) || undefined,
      notes: officeNotes(context),
      vacancies: vacancies(context),
      announcements: announcements(different, behind, context),
      asOf,
    },
  };
};
