/** One date for a calendar. Instants are epoch milliseconds; they are written in UTC, which every calendar reads alike. */
export interface CalendarEvent {
  /** The same for the same date, always, and for no other: a calendar that gets it again renews it. */
  readonly uid: string;
  readonly start: number;
  /** Absent: the end isn't known. */
  readonly end?: number;
  /** `2026-12-01`: the day, where the time isn't known; then `start` and `end` are not used. */
  readonly day?: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** RFC 5545 §3.8.1.11 */
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Where it was found. */
  readonly url?: string;
}

/** A text as RFC 5545 §3.3.11 wants it. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** How many bytes a character takes in UTF-8. */
const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return 1 + Number(point > 0x7f) + Number(point > 0x7ff) + Number(point > 0xffff);
};

/** Signs that no line may hold (RFC 5545 §3.1, RFC 6350 §3.3); line ends in texts are escaped already. */
const control = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/** A line in pieces of at most 75 bytes, none of them inside a character (RFC 5545 §3.1). */
export const folded = (line: string): string => {
  let text = '';
  let left = 75;
  for (const character of line.replace(control, '')) {
    const bytes = bytesOf(character);
    if (bytes > left) {
      text += '\r\n ';
      left = 74;
    }
    text += character;
    left -= bytes;
  }
  return text;
};

/** `20261201T110000Z` */
export const utc = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

const eventLines = (event: CalendarEvent, stamp: number): readonly string[] => {
  const { uid, start, end, day, summary, description, location, status, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    day ? `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}` : `DTSTART:${utc(start)}`,
    ...(end !== undefined && !day ? [`DTEND:${utc(end)}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `STATUS:${status}`,
    // An address is no text: nothing in it is escaped.
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
};

/**
 * A calendar file (RFC 5545) of single dates.
 *
 * @param stamp when the file is made (epoch milliseconds)
 */
export const writeIcalendar = (events: readonly CalendarEvent[], stamp: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stadtteil-Widgets//stadtteil-widgets//DE',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
