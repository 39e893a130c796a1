import type { ConsultationDate } from '../../core/views/next-consultation-types.js';
import { phraseText } from '../../core/wording/phrase.js';

const statuses = { confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** The calendar file of one date, as the element shows it. */
export const calendarFile = async (date: ConsultationDate, page: URL, stamp: number): Promise<string> => {
  const { writeIcalendar } = await import('../../core/formats/write-icalendar.js');
  const { service, localDate, startTime, start, end, state, name, by, remarks, details, description, place } = date;
  const lines = [by, ...remarks, description, ...details].flatMap((each) => (each ? phraseText(each) : []));
  return writeIcalendar(
    [
      {
        uid: `${service}-${localDate}-${(startTime ?? '').replace(':', '')}@${page.host || 'localhost'}`,
        start,
        end,
        day: startTime ? undefined : localDate,
        summary: phraseText(name),
        description: lines.join('\n'),
        location: place && phraseText(place),
        status: state === 'confirmed' || state === 'cancelled' ? statuses[state] : 'TENTATIVE',
        url: /^https?:$/.test(page.protocol) ? page.href : undefined,
      },
    ],
    stamp,
  );
};

/** Hands the reader one date as a file for the calendar, made here in the page. */
export const saveDate = async (date: ConsultationDate) => {
  const text = await calendarFile(date, new URL(location.href), Date.now());
  const file = new Blob([text], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${date.service}-${date.localDate}.ics`;
  link.click();
  // Some browsers fetch the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
