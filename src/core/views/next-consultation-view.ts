import type { Service } from '../model/office-document.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { meets } from '../schedule/meets.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { endOfDuration } from '../schedule/read-duration.js';
import { isStale } from '../schedule/stale.js';
import { upcoming } from '../schedule/upcoming.js';
import { addToCalendar, datesHeading, noDates, withoutDates } from '../wording/consultation-sentences.js';
import { labelled, place } from '../wording/labels.js';
import { phraseText } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import { consultationDate } from './consultation-date.js';
import { consultationFilter, isLoading, type WantedServices } from './consultation-filter.js';
import type { NextConsultationView } from './next-consultation-types.js';
import { officeContext, type OfficeContext, usualPlace } from './office-context.js';
import { reach } from './office-reach.js';
import { placePhrase } from './place-phrases.js';
import { isUndated, undatedService } from './undated-service.js';
import { type Reader, viewFrame } from './view-frame.js';

/** What is wanted; without `kinds` consultations only, or of any kind where services are named. */
export interface NextConsultationOptions extends Reader, WantedServices {
  /** How many dates that take place; without it five. */
  readonly limit?: number;
  /** How far to look, an ISO 8601 duration such as `P28D`; what can't be read is no bound. */
  readonly within?: string;
}

const usualLimit = 5;

/**
 * Everything `<next-consultation>` prints at an instant: the next dates of an office's services, and those services
 * that have none.
 *
 * @param officeId absent: the document's first office, or where something is asked for, all of its offices
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office, or too many dates
 */
export const nextConsultationView = (
  schedule: Schedule,
  officeId: string | undefined,
  at: number,
  words: Words,
  { limit = usualLimit, within, partners, services, topics, kinds, ...reader }: NextConsultationOptions = {},
): NextConsultationView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const context = officeContext(schedule, office, at, words);
  const serviceKinds = kinds ?? (services ? undefined : (['consultation'] as const));
  const filter = consultationFilter(officeId, office.id, { partners, services, topics, kinds: serviceKinds });
  const contextOf = (id: string): OfficeContext =>
    id === office.id ? context : officeContext(schedule, officeOf(schedule, id) ?? office, at, words);
  const lastDay = within === undefined ? undefined : endOfDuration(parseIsoDate(context.today), within);
  const said = { texts: new Set<string>(), below: context };
  const stale = isStale(schedule, at);
  const serviceOf = ({ of }: Occurrence): Service => schedule.services.get(of)?.entry as Service;
  const found = upcoming(schedule, at, {
    ...filter,
    limit,
    through: lastDay === undefined ? lastDay : isoDate(lastDay),
  }).map((date) => consultationDate(date, serviceOf(date), contextOf(date.office), stale, said));
  // Where all are at one place, it needs saying once.
  const places = found.flatMap(({ state, place }) => (state === 'cancelled' ? [] : [place && phraseText(place)]));
  const isOnePlace = places.length > 1 && new Set(places).size === 1;
  const dates = isOnePlace ? found.map((date) => ({ ...date, where: undefined })) : found;
  const undated = [...schedule.services.values()]
    .filter((prepared) => {
      const { kind = 'consultation', topics: about = [], providers = [] } = prepared.entry as Service;
      return (
        isUndated(prepared) &&
        meets(filter.offices, [prepared.office?.id ?? '']) &&
        meets(services, [prepared.id]) &&
        meets(serviceKinds, [kind]) &&
        meets(partners, providers) &&
        meets(topics, about)
      );
    })
    .map(({ entry, office: whose }) => undatedService(entry as Service, contextOf(whose?.id ?? office.id)));
  const usual = usualPlace(context, context.today);
  const first = found.find(({ state }) => state !== 'cancelled');
  const isUsual = usual && dates.some(({ where, place: there }) => there && !where);
  const where = labelled(place, isOnePlace ? first?.place : isUsual && placePhrase(usual, context), words);
  const { zone, preview, asOf } = viewFrame(context, reader);
  return {
    office: office.id,
    heading: datesHeading(!!serviceKinds?.every((kind) => kind === 'consultation'), limit === 1, words),
    now: {
      dates,
      addToCalendar: addToCalendar(words),
      none: dates.length > 0 || isLoading(schedule) ? undefined : noDates(words),
      reach: dates.length > 0 || undated.length > 0 ? [] : reach(context, false),
      zone,
      preview,
    },
    standing: {
      undated,
      undatedHeading: undated.length > 0 ? withoutDates(words) : undefined,
      place: (isOnePlace && first?.where) || where || undefined,
      asOf,
    },
  };
};
