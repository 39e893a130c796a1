import { readIcalendar as readCalendar } from '../../core/formats/read-icalendar.js';
import { isTimeZone } from '../../core/model/is-time-zone.js';
import { matchLanguage } from '../language.js';
import { UsageError } from '../usage-error.js';
import { describeCalendarFinding } from './calendar-findings.js';
import type { ReadFormat } from './read-format.js';

export const readIcalendar: ReadFormat = {
  options: ['zone'],
  examples: ['read icalendar ferien.ics', 'read icalendar termine.ics --zone Europe/Vienna'],
  read: (text, { values: { zone }, speech }) => {
    if (zone !== undefined && !isTimeZone(zone)) throw new UsageError(speech.say.usage.unknownZone(zone));
    const { notUnderstood, ...found } = readCalendar(text, { timeZone: zone });
    const lang = matchLanguage(speech.words.tag) ?? 'en';
    return {
      value: {
        ...found,
        notUnderstood: notUnderstood.map((each) => ({ ...each, sentence: describeCalendarFinding(each, lang) })),
      },
      isPartial: notUnderstood.length > 0,
    };
  },
};
