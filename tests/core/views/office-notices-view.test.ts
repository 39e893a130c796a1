import { describe, expect, it } from 'vitest';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { officeNoticesView } from '../../../src/core/views/office-notices-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { officeDocument } from '../documents.js';

const schedule = prepareSchedule(officeDocument('innenstadt-west'));

describe('what <office-notices> prints', () => {
  it("has the office's name as its heading", () => {
    const { office, heading } = officeNoticesView(schedule, undefined, german);
    expect(phraseText(heading)).toBe(schedule.document.offices.find(({ id }) => id === office)?.name);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => officeNoticesView(schedule, 'nowhere', german)).toThrow(RangeError);
  });
});
