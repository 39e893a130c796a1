import type { Occurrence } from '../schedule/occurrence.js';
import { movedFrom, movedTo } from '../wording/change-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { phraseText, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { byAppointment, callFirst, cancelled, channelRemarks, doubt, notAlways } from '../wording/remarks.js';
import type { OfficeContext } from './office-context.js';
import type { SlotView } from './office-hours-types.js';
import { elsewhere } from './place-phrases.js';

/** What two dates of one day must have in common to be shown as one: all but the time. */
const kind = (date: Occurrence): string => JSON.stringify({ ...date, start: 0, end: 0, startTime: 0, endTime: 0 });

/** Dates of one day in the order of their starts; those of one kind that touch or overlap are one. */
export const mergeTouching = (dates: readonly Occurrence[]): readonly Occurrence[] =>
  dates.reduce<Occurrence[]>((merged, date) => {
    const i = merged.findIndex(({ end = 0 }, n) => date.start <= end && kind(merged[n] ?? date) === kind(date));
    const before = merged[i];
    if (!before?.startTime || !date.startTime || !date.end) merged.push(date);
    else if (date.end > (before.end ?? 0)) merged[i] = { ...before, end: date.end, endTime: date.endTime };
    return merged;
  }, []);

/** How certain it is; of a confirmed date nothing is said. */
export const certainty = ({ state, reason, rhythm }: Occurrence, { words }: OfficeContext): MaybePhrase => {
  if (state === 'cancelled') return cancelled(words);
  if (state === 'by-appointment') return byAppointment(words);
  return state === 'tentative' && (reason || rhythm ? doubt(rhythm, words) : notAlways(words));
};

const remarks = (date: Occurrence, context: OfficeContext): readonly Phrase[] => {
  const { office, words, today, read, nameOf } = context;
  const { state, reason, channels, place, providers, notes } = date;
  const all = present([
    certainty(date, context),
    date.movedTo && movedTo(date.movedTo, today, words),
    date.movedFrom && movedFrom(date.movedFrom, today, words),
    ...channelRemarks(channels, words),
    date.callFirst && office.booking !== 'recommended' && callFirst(words),
    elsewhere(place, date.localDate, context),
    read(date.name),
    ...providers.map((provider) => read(provider.name)),
    state === 'cancelled' && nameOf(reason),
    ...notes.map(read),
  ]);
  // A note often says what the state says already: "nicht immer".
  const texts = all.map(phraseText);
  return all.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
};

/** One line of a day: its time, and what must be said beside it. */
export const slotView = (date: Occurrence, context: OfficeContext): SlotView => {
  const { startTime, endTime, state, channels } = date;
  const { cell, spoken } = clockSpan(startTime, endTime, context.words);
  return {
    startTime,
    endTime,
    text: cell,
    spoken,
    state,
    channel: channels.find((channel) => channel === 'visit') ?? channels[0] ?? 'visit',
    remarks: remarks(date, context),
  };
};
