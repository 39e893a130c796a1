import type { Occurrence } from '../schedule/occurrence.js';
import type { OpeningStatus } from '../schedule/opening-status.js';
import { andList } from '../wording/lists.js';
import type { Phrase } from '../wording/phrase.js';
import { joinedBy } from '../wording/phrase.js';
import { serviceNow } from '../wording/service-sentences.js';
import { byAppointment } from '../wording/slot-remarks.js';
import { withAside } from '../wording/status-sentences.js';
import { untilPhrase } from './moments.js';
import { type OfficeContext, usualPlace } from './office-context.js';
import { placePhraseOf } from './place-phrases.js';

const servicePhrase = (date: Occurrence, isStale: boolean, context: OfficeContext): Phrase => {
  const { schedule, words, read, today } = context;
  const { of, name = of, end, state, place, providers, providersCertain } = date;
  const takesTurns = schedule.document.services.some(({ id, rotation }) => id === of && rotation);
  const whose =
    takesTurns && providersCertain
      ? andList(
          providers.map((each) => read(each.name)),
          words,
        )
      : undefined;
  const who = withAside(read(name), whose, words);
  const what = state === 'by-appointment' ? withAside(who, byAppointment(words), words) : who;
  const elsewhere = place === usualPlace(context, today) ? undefined : placePhraseOf(place, context);
  const until = end === undefined ? undefined : untilPhrase(end, context);
  const sentence = serviceNow(what, until, state !== 'tentative' && !isStale, words);
  return elsewhere ? joinedBy(', ', [sentence, elsewhere]) : sentence;
};

/** Consultations that are on, each with its end and, where it isn't the office's, its place. */
export const servicesNow = ({ servicesNow: dates, stale }: OpeningStatus, context: OfficeContext): readonly Phrase[] =>
  dates.map((date) => servicePhrase(date, stale, context));
