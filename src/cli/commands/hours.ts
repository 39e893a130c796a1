import { officeHoursView } from '../../core/views/office-hours-view.js';
import { askedInstant, askedOffice } from '../asked.js';
import type { Command } from '../command.js';
import { asJson } from '../occurrence-json.js';
import { officeHoursJson } from '../office-hours-json.js';
import { officeHoursText } from '../office-hours-text.js';
import { showDocument } from '../show-document.js';

export const hours: Command = {
  name: 'hours',
  options: ['office', 'at'],
  examples: [
    'hours office.json',
    'hours office.json --at 2026-12-25T11:00 --lang en',
    'hours office.json --office innenstadt-west --json',
  ],
  run: (invocation) =>
    showDocument(invocation, (schedule, words) => {
      const { values, speech, world } = invocation;
      const { usage } = speech.say;
      const office = askedOffice(values, schedule, usage);
      const at = askedInstant(values, schedule, world, usage);
      const view = officeHoursView(schedule, office, at, words, { preview: values.at !== undefined });
      world.print(
        values.json ? asJson(officeHoursJson(view, schedule, at, words)) : officeHoursText(view, words, world.columns),
      );
    }),
};
