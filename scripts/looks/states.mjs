/**
 * The nine states that every sheet of the office hours shows: which office of which document, and what the clock of the world says.
 * A test asks the time engine whether they are what they are called.
 */
export const officeStates = [
  { name: 'open', document: 'ahornhof', office: 'stadtteilbuero', at: '2026-11-26T10:30+01:00' },
  { name: 'open, call first', document: 'innenstadt-west', office: 'innenstadt-west', at: '2026-11-26T15:59+01:00' },
  { name: 'tentative', document: 'innenstadt-west', office: 'innenstadt-west', at: '2026-11-28T10:30+01:00' },
  { name: 'by appointment', document: 'ahornhof', office: 'mieterberatung', at: '2026-11-26T16:00+01:00' },
  { name: 'closed, outside hours', document: 'ahornhof', office: 'stadtteilbuero', at: '2026-11-27T17:00+01:00' },
  {
    name: 'closed, public holiday',
    document: 'innenstadt-west',
    office: 'innenstadt-west',
    at: '2026-12-25T11:00+01:00',
  },
  { name: 'closed, override', document: 'ahornhof', office: 'stadtteilbuero', at: '2026-12-28T10:00+01:00' },
  { name: 'unknown, no hours', document: 'chemnitz', office: undefined, at: '2026-11-26T10:00+01:00' },
  { name: 'unknown, vacancy', document: 'kaster', office: undefined, at: '2026-11-26T10:00+01:00' },
];

/** What else `<office-hours>` can look like; the sheets show it after the states. */
export const officeDisplays = [
  {
    name: 'leafing through the weeks',
    document: 'innenstadt-west',
    view: 'week',
    'week-pager': true,
    at: '2026-12-17T15:00+01:00',
    says: '14. bis 20. Dezember',
  },
  {
    name: 'badge for the header of a page',
    document: 'ahornhof',
    office: 'stadtteilbuero',
    view: 'badge',
    at: '2026-11-27T17:00+01:00',
  },
];

const at = '2026-11-23T09:00+01:00';

/** What the sheets of the consultations show; a test asks the view whether they are what they are called. */
export const consultationStates = [
  { name: 'list', document: 'innenstadt-west', at },
  { name: 'under way', document: 'innenstadt-west', at: '2026-12-01T12:30+01:00' },
  { name: 'cancelled, moved, not certain', document: 'lindenplatz', at: '2026-11-25T09:00+01:00' },
  { name: 'by appointment, elsewhere', document: 'lindenplatz', at },
  { name: 'public holiday', document: 'lindenplatz', at: '2026-12-24T18:00+01:00', limit: 3 },
  { name: 'card', document: 'lindenplatz', at, view: 'card' },
  { name: 'card, under way', document: 'kaster-2017', at: '2017-04-25T16:30+02:00', view: 'card' },
  { name: 'line', document: 'innenstadt-west', at, view: 'line' },
  { name: 'without dates', document: 'chemnitz', at },
  { name: 'nothing known', document: 'gruebentaelchen', at },
];
