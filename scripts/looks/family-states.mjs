/** What the sheets of the other six elements show. `says` must stand there, so that a state is what it is called. */
const at = '2026-11-26T10:30+01:00';

/** Of `<office-contact>`. */
export const contactStates = [
  { name: 'all of it', document: 'brueckenhaus', at, says: 'Brückenhaus' },
  { name: 'address and telephone', document: 'innenstadt-west', at, says: '0631' },
  { name: 'getting there and in', document: 'brueckenhaus', view: 'place', at },
  { name: 'still under construction', document: 'kaster-2017', at: '2017-10-17T10:30+02:00' },
  { name: 'vacant post', document: 'kaster', at },
  { name: 'old information', document: 'chemnitz', at, says: 'Angaben von 2010' },
  { name: 'for the footer', document: 'brueckenhaus', view: 'place contact', maps: 'none', 'heading-level': 0, at },
];

/** Of `<office-notices>`. */
export const noticeStates = [
  { name: 'what is ahead, the most urgent first', document: 'brueckenhaus', at },
  { name: 'closed today', document: 'kaster-2017', view: 'changes', at: '2017-10-17T10:00+02:00', says: 'geschlossen' },
  { name: 'public holidays', document: 'innenstadt-west', at: '2026-12-24T10:00+01:00', says: 'Weihnachtstag' },
  { name: 'other hours, not certain', document: 'ahornhof', office: 'stadtteilbuero', at: '2027-02-15T10:00+01:00' },
  { name: 'deadlines', document: 'brueckenhaus', view: 'news', at: '2026-11-30T10:00+01:00' },
  { name: 'vacant post', document: 'kaster', at },
  { name: 'old information', document: 'kaster-2017', view: 'vacancies news', limit: 2, at, says: 'Angaben vom' },
];

/** Of `<topic-finder>`; only one of a sheet can have the keyboard, and with it an open list. */
export const topicStates = [
  { name: 'all topics', document: 'innenstadt-west', at },
  { name: 'suggestions', document: 'netzwerk', typed: 'schulden', at, says: 'Schulden' },
  { name: 'four take turns', document: 'innenstadt-west', chosen: 'betreuung', at },
  { name: 'several help', document: 'lindenplatz', chosen: 'familie', at },
  { name: 'nobody helps with it', document: 'netzwerk', chosen: 'kita', at },
  { name: 'the field only', document: 'innenstadt-west', view: 'search', at },
  { name: 'old information', document: 'chemnitz', chosen: 'erbrecht', at, says: 'Angaben von 2010' },
];

const monday = '2026-11-23T09:00+01:00';

/** Of `<consultation-calendar>`. */
export const calendarStates = [
  { name: 'day by day', document: 'lindenplatz', limit: 4, at: monday },
  { name: 'a month', document: 'lindenplatz', view: 'month', at: monday, says: 'November 2026' },
  { name: 'list or month', document: 'innenstadt-west', view: 'agenda month', limit: 2, at: monday, says: 'Monat' },
  {
    name: 'cancelled, moved',
    document: 'lindenplatz',
    consultation: 'energieberatung familienberatung',
    limit: 2,
    at: monday,
    says: 'Entfällt',
  },
  {
    name: 'not certain, by appointment',
    document: 'lindenplatz',
    consultation: 'rechtsberatung schuldnerberatung',
    limit: 2,
    at: monday,
  },
  { name: 'holidays in a month', document: 'innenstadt-west', view: 'month', at: '2026-12-20T09:00+01:00' },
  { name: 'under way', document: 'lindenplatz', limit: 1, at: '2026-11-23T14:30+01:00' },
  { name: 'no date known', document: 'kaster', view: 'agenda month', at },
];

const three = 'ahornhof lindenplatz innenstadt-west';

/** Of `<office-list>`. */
export const listStates = [
  { name: 'three documents, open ones first', document: three, at, says: 'Ahornhof' },
  { name: 'only open ones, without filters', document: three, 'open-now': true, filter: 'none', at },
  { name: 'on a Saturday: not certain', document: three, filter: 'open', at: '2026-11-28T10:30+01:00' },
  { name: 'old information', document: 'kaster-2017 chemnitz kaster', filter: 'none', at, says: 'Angaben vom' },
];

/** Of `<office-profile>`. */
export const profileStates = [
  { name: 'all of it', document: 'muehlenviertel', at, says: 'Mühlenviertel' },
  { name: 'tasks and goals', document: 'kaster', view: 'introduction sections', at },
  { name: 'offers with times', document: 'muehlenviertel', view: 'offers', at },
  { name: 'a neighbourhood office', document: 'innenstadt-west', at },
  { name: 'old information', document: 'chemnitz', view: 'introduction team timeline', at, says: 'Angaben von 2010' },
];
