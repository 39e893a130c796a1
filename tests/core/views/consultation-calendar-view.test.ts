import { describe, expect, it } from 'vitest';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { consultationCalendarView } from '../../../src/core/views/consultation-calendar-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { officeDocument } from '../documents.js';

const schedule = prepareSchedule(officeDocument('innenstadt-west'));

describe('what <consultation-calendar> prints', () => {
  it("has the office's name as its heading", () => {
    const { office, heading } = consultationCalendarView(schedule, undefined, german);
    expect(phraseText(heading)).toBe(schedule.document.offices.find(({ id }) => id === office)?.name);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => consultationCalendarView(schedule, 'nowhere', german)).toThrow(RangeError);
  });
});
