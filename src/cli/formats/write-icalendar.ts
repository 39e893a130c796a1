import { mostCalendarDays, writeCalendarFeed } from '../../core/formats/write-calendar-feed.js';
import { localDateTime } from '../../core/schedule/local-time.js';
import { askedDates, askedFilter } from '../asked.js';
import type { WriteFormat } from './write-format.js';

export const writeIcalendar: WriteFormat = {
  options: ['office', 'partner', 'consultation', 'topic', 'hours', 'from', 'through'],
  examples: [
    'write icalendar office.json --output termine.ics',
    'write icalendar office.json --topic vorsorge --through 2027-12-31',
  ],
  write: ({ schedule, words, at, values, speech }) => {
    const { usage } = speech.say;
    const { offices, partners, services, topics } = askedFilter(values, schedule, usage);
    const { from, through } = askedDates(values, schedule, usage);
    // Without a first day it is that of the month; nothing of what is asked for is left out in silence.
    const first = from ?? localDateTime(schedule, at).date.replace(/\d\d$/, '01');
    askedDates({ from: first, through }, schedule, usage, mostCalendarDays);
    const { value, losses } = writeCalendarFeed(schedule, {
      words,
      stamp: at,
      hours: values.hours,
      offices,
      partners,
      services,
      topics,
      from,
      through,
    });
    return { content: value, losses };
  },
};
