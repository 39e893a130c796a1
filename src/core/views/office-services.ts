import type { Occurrence } from '../schedule/occurrence.js';
import type { OpeningStatus } from '../schedule/opening-status.js';
import { adviceNow, labelled } from '../wording/labels.js';
import { joinedBy, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { byAppointment, doubt, endNotKnown, until } from '../wording/remarks.js';
import { aside } from '../wording/sentence-frames.js';
import { untilPhrase } from './moments.js';
import type { OfficeContext } from './office-context.js';
import { elsewhere } from './place-phrases.js';

const servicePhrase = (date: Occurrence, isStale: boolean, context: OfficeContext): MaybePhrase => {
  const { schedule, words, read, today } = context;
  const { of, name, end, state, rhythm, place, providers, providersCertain } = date;
  const takesTurns = schedule.document.services.some(({ id, rotation }) => id === of && rotation);
  const whose = takesTurns && providersCertain ? providers : [];
  const details = joinedBy(', ', [
    aside(
      read(name),
      whose.map((each) => read(each.name)),
      words,
    ),
    end === undefined ? endNotKnown(words) : until(untilPhrase(end, context), words),
    elsewhere(place, today, context),
    state === 'by-appointment' && byAppointment(words),
    (state === 'tentative' || isStale) && doubt(isStale ? undefined : rhythm, words),
  ]);
  return labelled(adviceNow, details, words);
};

/** Consultations that are on, each with its end and, where it isn't the office's, its place. */
export const servicesNow = ({ servicesNow: dates, stale }: OpeningStatus, context: OfficeContext): readonly Phrase[] =>
  present(dates.map((date) => servicePhrase(date, stale, context)));
