import type { DayView, OfficeHoursView, SlotView } from '../core/views/office-hours-types.js';
import { joinedBy, type MaybePhrase, type Phrase } from '../core/wording/phrase.js';
import { aside } from '../core/wording/sentence-frames.js';
import type { Words } from '../core/wording/words.js';
import { hanging } from './hanging.js';
import { terminalText } from './in-words.js';

const slotPhrase = ({ text, remarks }: SlotView, words: Words): Phrase => aside([text], remarks, words);

/** "10:00–12:00 Uhr, 14:00–16:00 Uhr (nicht immer)", "geschlossen (1. Weihnachtstag)" */
const dayPhrase = ({ slots, words: said, publicHoliday }: DayView, words: Words): Phrase =>
  aside(joinedBy(', ', [...slots.map((slot) => slotPhrase(slot, words)), said]), [publicHoliday], words);

/** The week, a line a day, today marked. */
const weekLines = (week: readonly DayView[], words: Words, columns: number | undefined): readonly string[] => {
  const longest = Math.max(...week.map(({ name }) => name.length));
  return week.map((day) =>
    hanging(`${day.isToday ? '> ' : '  '}${day.name.padEnd(longest)}  `, terminalText(dayPhrase(day, words)), columns),
  );
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

/** What `<office-hours>` shows, in its order, for a terminal: blocks with an empty line between. */
export const officeHoursText = (view: OfficeHoursView, words: Words, columns?: number): string => {
  const { heading, now, standing } = view;
  const lines = (phrases: readonly MaybePhrase[]): readonly string[] =>
    phrases.flatMap((phrase) => (phrase && phrase.length > 0 ? hanging('', terminalText(phrase), columns) : []));
  return [
    lines([heading, now.preview]),
    lines([
      now.sentence,
      now.next,
      now.call,
      ...now.services,
      ...now.channels.map(({ sentence }) => sentence),
      ...now.reach,
      now.zone,
    ]),
    weekLines(now.week, words, columns),
    lines(notices(view)),
    lines([standing.asOf]),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
};
