import { describe, expect, it } from 'vitest';
import { calendarTraps } from './traps/calendar-traps.js';
import { clockTraps } from './traps/clock-traps.js';
import { holidayTraps } from './traps/holiday-traps.js';
import { hoursTraps } from './traps/hours-traps.js';
import { answerTo } from './traps/trap.js';
import { trapPage } from './traps/trap-page.js';

const chapters = [
  ['The calendar', calendarTraps],
  ['Clocks', clockTraps],
  ['Holidays', holidayTraps],
  ['Hours', hoursTraps],
] as const;

describe.each(chapters)('traps: %s', (_, traps) => {
  it.each(
    traps.flatMap(({ name, document, asked }) =>
      asked.map(([question, answer]) => ({ name, question, answer, document })),
    ),
  )('$name, $question', ({ document, question, answer }) => {
    expect(answerTo(document, question)).toBe(answer);
  });
});

it('docs/traps.md shows these rows and no others (`vitest run --project core traps -u` writes it)', async () => {
  await expect(await trapPage(chapters)).toMatchFileSnapshot('../../../docs/traps.md');
});
