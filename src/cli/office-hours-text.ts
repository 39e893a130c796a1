import type { DayView, OfficeHoursView, SlotView } from '../core/views/office-hours-types.js';
import { joinedBy, type MaybePhrase, type Phrase } from '../core/wording/phrase.js';
import { aside } from '../core/wording/sentence-frames.js';
import type { Words } from '../core/wording/words.js';
import { inBlocks, linesOf } from './blocks.js';
import { inColumns } from './hanging.js';
import { terminalText } from './in-words.js';

const slotPhrase = ({ text, remarks }: SlotView, words: Words): Phrase => aside([text], remarks, words);

/** "10:00–12:00 Uhr, 14:00–16:00 Uhr (nicht immer)", "geschlossen (1. Weihnachtstag)" */
const dayPhrase = ({ slots, words: said, publicHoliday }: DayView, words: Words): Phrase =>
  aside(joinedBy(', ', [...slots.map((slot) => slotPhrase(slot, words)), said]), [publicHoliday], words);

/** The week, a line a day, today marked. */
const weekLines = (week: readonly DayView[], words: Words, columns: number | undefined): readonly string[] => {
  const rows = week.map(
    (day) => [`${day.isToday ? '>' : ' '} ${day.name}`, terminalText(dayPhrase(day, words))] as const,
  );
  return rows.length > 0 ? [inColumns(rows, columns)] : [];
};

/** What holds for a period, as far as the status hasn't said it: as the element shows it. */
const notices = ({ now, standing }: OfficeHoursView): readonly MaybePhrase[] => {
  const { place, vacancies, notes, announcements } = standing;
  const isSaid = now.reach.length > 0;
  return [
    ...(isSaid ? [] : [place, ...vacancies, ...notes]),
    ...announcements.filter(({ isStatus }) => !isStatus).map(({ sentence }) => sentence),
  ];
};

/** What `<office-hours>` shows, in its order, for a terminal. */
export const officeHoursText = (view: OfficeHoursView, words: Words, columns?: number): string => {
  const { heading, now, standing } = view;
  const channels = now.channels.map(({ sentence }) => sentence);
  return inBlocks([
    linesOf([heading, now.preview], columns),
    linesOf([now.sentence, now.next, now.call, ...now.services, ...channels, ...now.reach, now.zone], columns),
    weekLines(now.week, words, columns),
    linesOf(notices(view), columns),
    linesOf([standing.asOf], columns),
  ]);
};
