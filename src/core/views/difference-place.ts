import { isoDate } from '../schedule/civil-date.js';
import { placeOn } from '../schedule/places.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { moves, movesLater } from '../wording/difference-sentences.js';
import { readTextFor } from '../wording/names.js';
import { phraseText } from '../wording/phrase.js';
import type { About, Difference, Pair } from './difference.js';
import { placeText } from './difference-facts.js';

const placeAt = ({ document }: Schedule, entry: PreparedEntry, day: number) => {
  const id = placeOn(document, entry, day);
  return document.places.find((each) => each.id === id);
};

/** From which day on an entry is at another place; what the place says of itself is compared apart. */
export const placeDifference = (
  was: PreparedEntry,
  is: PreparedEntry,
  about: About,
  { before, after, words, first, last }: Pair,
): Difference | undefined => {
  const own = [was, is].some(({ entry, office }) => !office || (entry.place ?? entry.nextPlace));
  if (!own) return undefined;
  for (let day = first; day <= last; day++) {
    const [old, now] = [placeAt(before, was, day), placeAt(after, is, day)];
    if (old?.id === now?.id) continue;
    const from = placeText(old, readTextFor(words, before.document.language));
    const to = placeText(now, readTextFor(words, after.document.language));
    if (phraseText(from) === phraseText(to) || from.length === 0 || to.length === 0) continue;
    const date = day === first ? undefined : isoDate(day);
    if (date && placeAt(after, is, day - 1)?.id === now?.id) {
      // The move is what doesn't take place then.
      let later = day + 1;
      while (later <= last && placeAt(after, is, later)?.id !== old?.id) later++;
      const to = later <= last ? isoDate(later) : undefined;
      return { kind: 'moves', ...about, from: date, sentence: movesLater(date, to, from, isoDate(first), words) };
    }
    return { kind: 'moves', ...about, from: date, sentence: moves(date, to, from, isoDate(first), words) };
  }
  return undefined;
};
