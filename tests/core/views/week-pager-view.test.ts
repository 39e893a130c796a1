import { describe, expect, it } from 'vitest';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { weekPagerView } from '../../../src/core/views/week-pager-view.js';
import { dayText, realSchedule } from './claims.js';
import { german } from '../../../src/core/wording/words.js';
import { english } from '../languages.js';

// Thursday, 26 November 2026.
const at = Date.UTC(2026, 10, 26, 15, 59);

const pager = (wanted?: string, words = german) =>
  weekPagerView(realSchedule('innenstadt-west'), undefined, wanted, at, words);

describe('the week that a reader leafs to', () => {
  it.each<[wanted: string | undefined, label: string, previous: string | undefined, next: string | undefined]>([
    [undefined, '23. bis 29. November', undefined, '2026-11-30'],
    ['2026-11-23', '23. bis 29. November', undefined, '2026-11-30'],
    ['2026-11-16', '23. bis 29. November', undefined, '2026-11-30'],
    ['2026-11-30', '30. November bis 6. Dezember', '2026-11-23', '2026-12-07'],
    ['2026-12-02', '30. November bis 6. Dezember', '2026-11-23', '2026-12-07'],
    ['2026-12-28', '28. Dezember bis 3. Januar 2027', '2026-12-21', '2027-01-04'],
    ['2027-12-27', '27. Dezember 2027 bis 2. Januar 2028', '2027-12-20', undefined],
    ['2031-01-06', '27. Dezember 2027 bis 2. Januar 2028', '2027-12-20', undefined],
  ])('%s: %s', (wanted, label, previous, next) => {
    const view = pager(wanted);
    expect([phraseText(view.label), view.previous.monday, view.next.monday]).toEqual([label, previous, next]);
  });

  it('is as that week really is: a holiday, the new year, days of which each has its date', () => {
    const { days } = pager('2026-12-28');
    expect(days.map(({ date }) => date)).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(dayText(days[4]!)).toContain('Neujahr');
    expect(days.some(({ isToday }) => isToday)).toBe(false);
  });

  it('has today in it at first, and a way back to it later', () => {
    expect(pager().days.find(({ isToday }) => isToday)?.date).toBe('2026-11-26');
    expect(pager().current).toBeUndefined();
    expect(pager('2026-12-14').current?.monday).toBe('2026-11-23');
  });

  it('names its buttons in the reader’s language', () => {
    const names = ({ name, previous, next, current }: ReturnType<typeof pager>) =>
      [name, previous.label, next.label, current?.label ?? []].map(phraseText);
    expect(names(pager('2026-12-14'))).toEqual(['Woche wählen', 'Vorige Woche', 'Nächste Woche', 'Diese Woche']);
    expect(names(pager('2026-12-14', english))).toEqual(['Choose a week', 'Previous week', 'Next week', 'This week']);
  });

  it('refuses an office that is not there', () => {
    expect(() => weekPagerView(realSchedule('innenstadt-west'), 'nirgendwo', undefined, at, german)).toThrow(
      RangeError,
    );
  });
});
