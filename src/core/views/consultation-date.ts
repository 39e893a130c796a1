import type { Service } from '../model/office-document.js';
import { instantAt } from '../schedule/local-time.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { movedFrom, movedTo } from '../wording/change-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { dateSentence, nowOn } from '../wording/consultation-sentences.js';
import { relativeDay } from '../wording/dates.js';
import { labelled, place } from '../wording/labels.js';
import { untilPlaceOpens } from '../wording/office-sentences.js';
import { phraseText, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { byAppointment, cancelled, channelRemarks, doubt, endNotKnown } from '../wording/remarks.js';
import { colon, dash } from '../wording/sentence-frames.js';
import type { ConsultationDate } from './next-consultation-types.js';
import { type OfficeContext, placeById } from './office-context.js';
import { firstWay, ownContacts } from './office-reach.js';
import { elsewhere, expectedOpening, placePhrase } from './place-phrases.js';
import { serviceDetails } from './service-details.js';
import { contactsOf, providersPhrase } from './service-providers.js';

/** What a list of dates says once only: with the first date that needs it, or below all of them. */
export interface SaidBefore {
  readonly texts: Set<string>;
  /** The office whose usual place of today stands below the list; absent: of each date its own, as of its day. */
  readonly below?: OfficeContext;
}

const isSaidFirst = ({ texts }: SaidBefore, subject: string, phrase: Phrase): boolean => {
  const text = subject + phraseText(phrase);
  const isFirst = !texts.has(text);
  texts.add(text);
  return isFirst;
};

/** How to reach whoever gives a date, if that is certain, else the office; said with the service's first date only. */
const waysFor = (date: Occurrence, service: Service, context: OfficeContext, said: SaidBefore) => {
  const { providers, providersCertain } = date;
  const known = providersCertain ? providers.map(({ id }) => context.schedule.organisations.get(id)) : [];
  const own = [service, ...known.flatMap((each) => each ?? [])].flatMap(contactsOf);
  const { canCall, ask, ways } = firstWay([...own, ...ownContacts(context)], context);
  const withWays = (label: Phrase): Phrase =>
    ways && isSaidFirst(said, date.of, ways) ? colon(label, ways, context.words) : label;
  return { canCall, ask, withWays };
};

/** Where, if the place below the list doesn't say so: another office, or ours from the day on that it moves. */
const otherPlace = (date: Occurrence, service: Service, context: OfficeContext, said: SaidBefore): MaybePhrase => {
  const { below } = said;
  const where = below ? elsewhere(date.place, below.today, below) : elsewhere(date.place, date.localDate, context);
  const next = placeById(context, service.nextPlace);
  const plain = labelled(place, where, context.words);
  if (!where || !next || date.place === service.nextPlace) return plain;
  const untilWhen = untilPlaceOpens(where, context.read(next.name), expectedOpening(next, context), context.words);
  return isSaidFirst(said, date.of, untilWhen) ? untilWhen : plain;
};

/** Whoever is on the telephone, online or at somebody's home is not to be found at the office. */
export const isRemote = ({ channels }: Occurrence): boolean =>
  channels.every((channel) => /phone|online|home/.test(channel));

/**
 * One date of a service as it is printed.
 *
 * @param isStale the document is too old to promise anything
 */
export const consultationDate = (
  date: Occurrence,
  service: Service,
  context: OfficeContext,
  isStale: boolean,
  said: SaidBefore,
): ConsultationDate => {
  const { schedule, words, read, today, at, nameOf } = context;
  const { of, localDate, startTime, endTime, start, end, providers, providersCertain, reason, channels } = date;
  const state = isStale && date.state === 'confirmed' ? 'tentative' : date.state;
  const isOff = state === 'cancelled';
  const { cell, sentence, spoken } = clockSpan(startTime, endTime, words);
  const nextDay = instantAt(schedule, parseIsoDate(localDate) + 1);
  const isNow = !isOff && startTime !== undefined && start <= at && at < (end ?? nextDay);
  const dayText = relativeDay(localDate, today, words);
  const day: Phrase = [{ kind: 'time', iso: localDate, text: dayText.charAt(0).toUpperCase() + dayText.slice(1) }];
  const name = read(date.name);
  const by = providersPhrase(providers, providersCertain, name, context);
  const why = isOff && !date.movedTo ? nameOf(reason) : undefined;
  const isAway = isRemote(date);
  const how = (): readonly MaybePhrase[] => {
    const isUnsure = state === 'tentative' || state === 'by-appointment' || date.callFirst || !providersCertain;
    // Most dates need nobody to be asked.
    if (!isUnsure && !channels.includes('phone')) return channelRemarks(channels, words);
    const { canCall, ask, withWays } = waysFor(date, service, context, said);
    const over = channelRemarks(channels, words).map((remark, i) =>
      channels[i] === 'phone' && canCall && !isUnsure ? withWays(remark) : remark,
    );
    return [...over, isUnsure && withWays((state === 'by-appointment' ? byAppointment : ask)(words))];
  };
  const remarks = present([
    isNow && (end === undefined ? endNotKnown : nowOn)(words),
    isOff && colon(cancelled(words), why, words),
    date.movedTo && movedTo(date.movedTo, today, words),
    date.movedFrom && movedFrom(date.movedFrom, today, words),
    state === 'tentative' && doubt(isStale ? undefined : date.rhythm, words),
    ...(isOff ? [] : how()),
  ]);
  const where = isOff || isAway ? undefined : otherPlace(date, service, context, said);
  const notes = date.notes
    .map(read)
    .filter((note) => phraseText(note) !== phraseText(why ?? []) && isSaidFirst(said, of, note));
  const there = isAway ? undefined : placeById(context, date.place);
  const about = isOff ? [] : serviceDetails(service, date.languages, false, context);
  const description = read(service.description);
  return {
    service: of,
    localDate,
    startTime,
    endTime,
    start,
    end,
    state,
    isNow,
    day,
    time: cell,
    spoken,
    name,
    by: by || undefined,
    where: where || undefined,
    remarks,
    details: [...notes, ...about.filter((detail) => isSaidFirst(said, of, detail))],
    description: description.length > 0 && !isOff && isSaidFirst(said, of, description) ? description : undefined,
    place: there && placePhrase(there, context),
    sentence: dateSentence(day, sentence, by ? dash(name, by, words) : name, [where, ...remarks], words),
  };
};
