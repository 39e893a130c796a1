import { describe, expect, it } from 'vitest';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { nextConsultationView } from '../../../src/core/views/next-consultation-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { officeDocument } from '../documents.js';

const schedule = prepareSchedule(officeDocument('innenstadt-west'));

describe('what <next-consultation> prints', () => {
  it("has the office's name as its heading", () => {
    const { office, heading } = nextConsultationView(schedule, undefined, german);
    expect(phraseText(heading)).toBe(schedule.document.offices.find(({ id }) => id === office)?.name);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => nextConsultationView(schedule, 'nowhere', german)).toThrow(RangeError);
  });
});
