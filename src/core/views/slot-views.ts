import type { Channel } from '../model/office-document.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { overChannel } from '../wording/channel-names.js';
import { movedFrom, movedTo } from '../wording/change-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { andList } from '../wording/lists.js';
import { reasonName } from '../wording/names.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import {
  also,
  byAppointment,
  cancelled,
  notAlways,
  notCertain,
  pleaseCall,
  withPeople,
} from '../wording/slot-remarks.js';
import { type OfficeContext, usualPlace } from './office-context.js';
import type { SlotView } from './office-hours-types.js';
import { placePhraseOf } from './place-phrases.js';

/** What two dates must have in common to be shown as one. */
const kind = ({ state, reason, movedTo, movedFrom, channels, place, callFirst, name, providers, notes }: Occurrence) =>
  JSON.stringify([state, reason, movedTo, movedFrom, channels, place, callFirst, name, providers, notes]);

/** Dates of one day in the order of their starts; those of one kind that touch or overlap are one. */
export const mergeTouching = (dates: readonly Occurrence[]): readonly Occurrence[] =>
  dates.reduce<Occurrence[]>((merged, date) => {
    const i = merged.findIndex(
      (other) =>
        other.startTime !== undefined &&
        other.end !== undefined &&
        date.start <= other.end &&
        kind(other) === kind(date),
    );
    const before = merged[i];
    if (!before || date.end === undefined || date.startTime === undefined) merged.push(date);
    else if (date.end > before.start && date.end > (before.end ?? 0))
      merged[i] = { ...before, end: date.end, ...(date.endTime !== undefined && { endTime: date.endTime }) };
    return merged;
  }, []);

const certainty = ({ state, reason }: Occurrence, { words }: OfficeContext): readonly Phrase[] => {
  if (state === 'cancelled') return [cancelled(words)];
  if (state === 'by-appointment') return [byAppointment(words)];
  if (state === 'tentative') return [reason ? notCertain(words) : notAlways(words)];
  return [];
};

const channelRemarks = (channels: readonly Channel[], { words }: OfficeContext): readonly Phrase[] => {
  const others = channels.filter((channel) => channel !== 'visit').map((channel) => overChannel(channel, words));
  const isVisit = others.length < channels.length;
  return others.map((channel) => (isVisit ? also(channel, words) : [channel]));
};

const remarks = (date: Occurrence, context: OfficeContext): readonly Phrase[] => {
  const { office, words, today, read } = context;
  const { state, reason, channels, place, callFirst, name, providers, notes } = date;
  const why = state === 'cancelled' && reason ? reasonName(reason, words, read) : undefined;
  const elsewhere = place === usualPlace(context, date.localDate) ? undefined : placePhraseOf(place, context);
  const all = [
    ...certainty(date, context),
    ...(date.movedTo === undefined ? [] : [movedTo(date.movedTo, today, words)]),
    ...(date.movedFrom === undefined ? [] : [movedFrom(date.movedFrom, today, words)]),
    ...channelRemarks(channels, context),
    ...(callFirst && office.booking !== 'recommended' ? [pleaseCall(words)] : []),
    ...(elsewhere ? [elsewhere] : []),
    ...(name === undefined ? [] : [read(name)]),
    ...(providers.length > 0
      ? [
          withPeople(
            andList(
              providers.map((provider) => read(provider.name)),
              words,
            ),
            words,
          ),
        ]
      : []),
    ...(why ? [why] : []),
    ...notes.map(read),
  ];
  // A note often says what the state says already: "nicht immer".
  const texts = all.map(phraseText);
  return all.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
};

/** One line of a day: its time, and what must be said beside it. */
export const slotView = (date: Occurrence, context: OfficeContext): SlotView => {
  const { startTime, endTime, state, channels } = date;
  const { cell, spoken } = clockSpan(startTime, endTime, context.words);
  return {
    ...(startTime !== undefined && { startTime }),
    ...(endTime !== undefined && { endTime }),
    text: cell,
    spoken,
    state,
    channel: channels.includes('visit') ? 'visit' : (channels[0] ?? 'visit'),
    remarks: remarks(date, context),
  };
};
