/**
 * The nine states that every sheet shows: which office of which document, and what the clock of the world says.
 * A test asks the time engine whether they are what they are called.
 */
export const states = [
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
