import ICAL from 'ical.js';

/** One date as another implementation of RFC 5545 works it out. */
export interface ExpandedDate {
  readonly uid: string;
  /** Epoch milliseconds; of a whole day its local date instead. */
  readonly start: number | string;
  readonly end?: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

const textOf = (event: ICAL.Event, name: string): string =>
  event.component.getFirstPropertyValue(name)?.toString() ?? '';

const dateOf = (event: ICAL.Event, startDate: ICAL.Time, endDate: ICAL.Time | null): ExpandedDate => {
  const instant = (time: ICAL.Time): number => time.toJSDate().getTime();
  const hasEnd = event.component.hasProperty('dtend');
  return {
    uid: event.uid,
    start: startDate.isDate ? startDate.toString() : instant(startDate),
    end: hasEnd && endDate ? instant(endDate) : undefined,
    status: textOf(event, 'status'),
    summary: event.summary,
    location: event.location,
    description: event.description,
  };
};

export const parsedCalendar = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);

/**
 * All dates of a calendar, read with ical.js and the zones that the file itself brings. Every rule in it has an end.
 */
export const expandedCalendar = (text: string): readonly ExpandedDate[] => {
  const calendar = parsedCalendar(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  const masters = events.filter((event) => !event.hasProperty('recurrence-id'));
  return masters.flatMap((component) => {
    const uid = component.getFirstPropertyValue('uid');
    const exceptions = events.filter(
      (event) => event.hasProperty('recurrence-id') && event.getFirstPropertyValue('uid') === uid,
    );
    const event = new ICAL.Event(component, { exceptions: exceptions });
    if (!event.isRecurring()) return [dateOf(event, event.startDate, event.endDate)];
    const found: ExpandedDate[] = [];
    const iterator = event.iterator();
    for (let time = iterator.next() as ICAL.Time | null; time; time = iterator.next() as ICAL.Time | null) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(time);
      found.push(dateOf(item, startDate, endDate));
    }
    return found;
  });
};
