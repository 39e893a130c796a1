import type { FindingCode } from '../../../src/core/lint/finding.js';

type Json = Readonly<Record<string, unknown>>;

/** A document that is found fault with, and one that is nearly the same and isn't. */
export interface Row {
  readonly code: FindingCode;
  readonly what: string;
  /** Local time in the office's zone; without it noon on 26 November 2026. */
  readonly at?: string;
  readonly document: Json;
  readonly nearMiss: Json;
  readonly pointers: readonly string[];
}

const head = { schemaVersion: '1.0', language: 'de', region: 'DE-RP' };
const mornings = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' };
const tuesday = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

const withOffice = (fields: Json, rest: Json = {}): Json => ({
  ...head,
  offices: [{ id: 'buero', name: 'Büro', telephone: ['0631 31 09 07 38'], ...fields }],
  ...rest,
});

const withRule = (rule: Json, rest: Json = {}): Json => withOffice({ hours: [rule] }, rest);

const house = { id: 'haus', name: 'Haus der Begegnung' };

const withServices = (...services: readonly Json[]): Json =>
  withOffice({ place: 'haus' }, { places: [house], services: services.map((each) => ({ name: 'Beratung', ...each })) });

const holidays = (on: readonly string[]): Json =>
  withOffice(
    { hours: [tuesday], overrides: [{ on: ['school-holidays'], status: 'cancelled' }] },
    { periods: [{ id: 'school-holidays', name: 'Schulferien', on }] },
  );

const moving = (opensOn: string): Json =>
  withOffice(
    { place: 'rathaus', nextPlace: 'haus' },
    {
      places: [
        { id: 'rathaus', name: 'Rathaus' },
        { ...house, opensOn },
      ],
    },
  );

export const rows: readonly Row[] = [
  {
    code: 'no-region',
    what: 'nobody says in which state',
    document: { ...withOffice({}), region: undefined },
    nearMiss: withOffice({}),
    pointers: [''],
  },
  {
    code: 'no-region',
    what: 'Germany is no state',
    document: { ...withOffice({}), region: 'DE' },
    nearMiss: { ...withOffice({}), region: 'DE-BE' },
    pointers: ['/region'],
  },
  {
    code: 'unknown-region',
    what: 'a town taken for a state',
    document: { ...withOffice({}), region: 'DE-KL' },
    nearMiss: { ...withOffice({}), region: 'DE-SL' },
    pointers: ['/region'],
  },
  {
    code: 'foreign-region',
    what: 'Vienna',
    document: { ...withOffice({}), region: 'AT-9' },
    nearMiss: { ...withOffice({}), region: 'AT-9', localHolidays: [{ on: ['--10-26'], name: 'Nationalfeiertag' }] },
    pointers: ['/region'],
  },
  {
    code: 'local-holiday',
    what: 'somewhere in Bavaria',
    document: { ...withRule(tuesday), region: 'DE-BY' },
    nearMiss: { ...withRule(tuesday), region: 'DE-BY', localHolidays: [{ on: ['--08-15'], status: 'cancelled' }] },
    pointers: ['/region'],
  },
  {
    code: 'local-holiday',
    what: 'a part of a town in Saxony',
    document: {
      ...withRule(tuesday, { places: [{ ...house, address: { addressLocality: 'Wittichenau, OT Dubring' } }] }),
      region: 'DE-SN',
    },
    nearMiss: {
      ...withRule(tuesday, { places: [{ ...house, address: { addressLocality: 'Rosenthal-Bielatal' } }] }),
      region: 'DE-SN',
    },
    pointers: ['/region', '/places/0/address/addressLocality'],
  },
  {
    code: 'local-holiday',
    what: 'Augsburg',
    document: {
      ...withRule(tuesday, { places: [{ ...house, address: { addressLocality: 'Augsburg' } }] }),
      region: 'DE-BY',
      localHolidays: [{ on: ['--08-15'], name: 'Mariä Himmelfahrt' }],
    },
    nearMiss: {
      ...withRule(tuesday, { places: [{ ...house, address: { addressLocality: 'Augsburg' } }] }),
      region: 'DE-BY',
      localHolidays: [
        { on: ['--08-15'], name: 'Mariä Himmelfahrt' },
        { on: ['--08-08'], name: 'Friedensfest' },
      ],
    },
    pointers: ['/region', '/places/0/address/addressLocality'],
  },
  {
    code: 'review-due',
    what: 'the day of review is over',
    document: withOffice({}, { reviewBy: '2026-11-25' }),
    nearMiss: withOffice({}, { reviewBy: '2026-11' }),
    pointers: ['/reviewBy'],
  },
  {
    code: 'review-due',
    what: 'older than 18 months',
    document: withOffice({}, { asOf: '2025-05-25' }),
    nearMiss: withOffice({}, { asOf: '2025-05-26' }),
    pointers: ['/asOf'],
  },
  {
    code: 'december-days',
    what: 'the 24th and 31st of December 2026 are Thursdays',
    at: '2026-11-01T00:00',
    document: withRule(mornings),
    nearMiss: withOffice({ hours: [mornings], overrides: [{ on: ['--12-24', '2026-12-31'], status: 'cancelled' }] }),
    pointers: ['/offices/0'],
  },
  {
    code: 'december-days',
    what: 'after Christmas only New Year’s Eve is asked about, before November nothing',
    at: '2026-12-25T10:00',
    document: withOffice({ hours: [mornings], overrides: [{ on: ['2026-12-24'], status: 'cancelled' }] }),
    nearMiss: withOffice({ hours: [mornings], overrides: [{ on: ['2026-12-31'], status: 'confirmed' }] }),
    pointers: ['/offices/0'],
  },
  {
    code: 'december-days',
    what: 'a service where the office has no hours',
    document: withServices({ hours: [{ byDay: ['TH'], startTime: '10:00', endTime: '12:00' }] }),
    nearMiss: withServices({ hours: [tuesday] }),
    pointers: ['/services/0'],
  },
  {
    code: 'unknown-field',
    what: 'in small letters',
    document: withRule({ byDay: ['TU'], startTime: '10:00', endtime: '12:00' }),
    nearMiss: withRule({ ...tuesday, colour: 'red' }),
    pointers: ['/offices/0/hours/0/endtime'],
  },
  {
    code: 'unknown-field',
    what: 'in other words',
    document: withOffice({ telefon: '0631 31 09 07 38' }),
    nearMiss: withOffice({ 'x-telefon': 'intern', _note: 'intern' }),
    pointers: ['/offices/0/telefon'],
  },
  {
    code: 'unknown-field',
    what: 'as schema.org has it',
    document: withOffice({ openingHours: 'Mo-Fr 10:00-12:00' }),
    nearMiss: withOffice({ constructor: 1, toString: 1, colour: 'red' }),
    pointers: ['/offices/0/openingHours'],
  },
  {
    code: 'misplaced-field',
    what: 'the address belongs to the place',
    document: withOffice({ address: { streetAddress: 'Königstraße 93' } }),
    nearMiss: withOffice({ place: 'haus' }, { places: [{ ...house, address: { streetAddress: 'Königstraße 93' } }] }),
    pointers: ['/offices/0/address'],
  },
  {
    code: 'period-over',
    what: 'holidays of last year',
    document: holidays(['2025-10-13/2025-10-24', '2026-10-05/2026-11-25']),
    nearMiss: holidays(['2025-10-13/2025-10-24', '2026-10-05/2026-11-26']),
    pointers: ['/periods/0/on', '/offices/0/overrides/0'],
  },
  {
    code: 'moved-in',
    what: 'the house opens today',
    document: moving('2026-11-26'),
    nearMiss: moving('2026-11-27'),
    pointers: ['/offices/0/nextPlace', '/places/1/opensOn'],
  },
  {
    code: 'opening-overdue',
    what: 'October is over',
    document: moving('2026-10'),
    nearMiss: moving('2026-11'),
    pointers: ['/places/1/opensOn', '/offices/0/nextPlace'],
  },
  {
    code: 'nobody-to-call',
    what: 'by appointment, but with whom?',
    document: withOffice({ telephone: [], hours: [{ ...tuesday, booking: 'required' }] }),
    nearMiss: withOffice({
      telephone: [],
      hours: [{ ...tuesday, booking: 'required' }],
      people: [{ name: 'A', email: 'a@b.de' }],
    }),
    pointers: ['/offices/0/hours/0/booking'],
  },
  {
    code: 'nobody-to-call',
    what: 'call first, but whom? The provider is away',
    document: {
      ...withServices({ booking: 'recommended', providers: ['awo'] }),
      offices: [{ id: 'buero', name: 'Büro' }],
      partners: [{ id: 'awo', name: 'AWO', people: [{ name: 'A', telephone: ['0631 1'], absent: true }] }],
    },
    nearMiss: {
      ...withServices({ booking: 'recommended', providers: ['awo'] }),
      offices: [{ id: 'buero', name: 'Büro' }],
      partners: [{ id: 'awo', name: 'AWO', people: [{ name: 'A', telephone: ['0631 1'] }] }],
    },
    pointers: ['/services/0/booking'],
  },
  {
    code: 'no-area-code',
    what: 'as neighbours dial it',
    document: withOffice({ telephone: ['0631 31 09 07 38', '31 09 07 38'] }),
    nearMiss: withOffice({ telephone: ['(0631) 31 09', '+49 631 31 09', '115', '116117'] }),
    pointers: ['/offices/0/telephone/1'],
  },
  {
    code: 'no-area-code',
    what: 'a fax number; where there are no area codes nothing is missing',
    document: withOffice({ faxNumber: '31 09 07 39' }),
    nearMiss: {
      ...withOffice({ faxNumber: '31 09 07 39' }),
      region: 'LU',
      localHolidays: [{ on: ['--06-23'], name: 'x' }],
    },
    pointers: ['/offices/0/faxNumber'],
  },
  {
    code: 'impossible-email',
    what: 'a comma at the end of what was copied',
    document: withOffice({ people: [{ name: 'A', email: 'lena.ott@skfm.de,' }] }),
    nearMiss: withOffice({ people: [{ name: 'A', email: 'lena+büro@bürgerhaus.de' }] }),
    pointers: ['/offices/0/people/0/email'],
  },
  {
    code: 'no-first-date',
    what: 'every two weeks, but which?',
    document: withRule({ ...tuesday, interval: 2, validFrom: '2026-09' }),
    nearMiss: withRule({ ...tuesday, interval: 2, validFrom: '2026-09-01' }),
    pointers: ['/offices/0/hours/0/interval'],
  },
  {
    code: 'no-first-date',
    what: 'once a month',
    document: withRule({ rrule: 'FREQ=MONTHLY', startTime: '19:00' }),
    nearMiss: withRule({ rrule: 'FREQ=MONTHLY', startTime: '19:00', validFrom: '2026-09-01' }),
    pointers: ['/offices/0/hours/0/rrule'],
  },
  {
    code: 'week-53',
    what: 'odd weeks over New Year 2027',
    document: withRule({ ...tuesday, weekParity: 'odd' }),
    nearMiss: withRule({ ...tuesday, weekParity: 'odd', validThrough: '2026-12-31' }),
    pointers: ['/offices/0/hours/0/weekParity'],
  },
  {
    code: 'week-53',
    what: 'even weeks',
    document: withRule({ ...tuesday, weekParity: 'even' }),
    nearMiss: withRule({ ...tuesday, weekParity: 'even', validFrom: '2027-01-01' }),
    pointers: ['/offices/0/hours/0/weekParity'],
  },
  {
    code: 'mixed-weekdays',
    what: 'weeks and months',
    at: '2026-10-01T12:00',
    document: withRule({ byDay: ['1TU', 'TH'], interval: 2, validFrom: '2026-12-01', startTime: '10:00' }),
    nearMiss: withRule({ byDay: ['1TU', '3TH'], interval: 2, validFrom: '2026-12-01', startTime: '10:00' }),
    pointers: ['/offices/0/hours/0/byDay'],
  },
  {
    code: 'mixed-validity',
    what: 'from March, through this September',
    document: withRule({ ...tuesday, validFrom: '--03', validThrough: '2027-09' }),
    nearMiss: withRule({ ...tuesday, validFrom: '--03', validThrough: '--09' }),
    pointers: ['/offices/0/hours/0/validThrough', '/offices/0/hours/0/validFrom'],
  },
  {
    code: 'rule-without-days',
    what: 'the days were forgotten',
    document: withRule({ startTime: '10:00', endTime: '12:00' }),
    nearMiss: withRule({ booking: 'required', note: 'auch nach Vereinbarung' }),
    pointers: ['/offices/0/hours/0'],
  },
  {
    code: 'rule-without-days',
    what: 'days that nobody knows make it uncertain',
    document: withRule({ startTime: '10:00', endTime: '12:00', status: 'confirmed' }),
    nearMiss: withRule({ startTime: '10:00', endTime: '12:00', status: 'tentative' }),
    pointers: ['/offices/0/hours/0'],
  },
  {
    code: 'never-fires',
    what: 'February 2026 has no fifth Monday',
    document: withRule({ byDay: ['5MO'], validFrom: '2026-02', validThrough: '2026-02', startTime: '10:00' }),
    nearMiss: withRule({ byDay: ['4MO'], validFrom: '2026-02', validThrough: '2026-02', startTime: '10:00' }),
    pointers: ['/offices/0/hours/0'],
  },
  {
    code: 'never-fires',
    what: 'dates beyond the validity',
    document: withRule({
      dates: ['2026-12-01', '--12-08'],
      validThrough: '2026-11',
      validFrom: '2026-10',
      startTime: '10:00',
    }),
    nearMiss: withRule({
      dates: ['2026-12-01', '--10-08'],
      validThrough: '2026-11',
      validFrom: '2026-10',
      startTime: '10:00',
    }),
    pointers: ['/offices/0/hours/0'],
  },
  {
    code: 'never-fires',
    what: 'a 30th of February',
    document: withRule({ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', startTime: '10:00' }),
    nearMiss: withRule({ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', startTime: '10:00' }),
    pointers: ['/offices/0/hours/0'],
  },
  {
    code: 'never-fires',
    what: 'Mondays on a Thursday',
    document: withOffice({ overrides: [{ on: ['2026-12-24'], hours: [{ byDay: ['MO'], startTime: '10:00' }] }] }),
    nearMiss: withOffice({ overrides: [{ on: ['2026-12-24'], hours: [{ byDay: ['TH'], startTime: '10:00' }] }] }),
    pointers: ['/offices/0/overrides/0/hours/0', '/offices/0/overrides/0/on'],
  },
  {
    code: 'only-holidays',
    what: 'a market on the first of May',
    document: withRule({ rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1', startTime: '10:00' }),
    nearMiss: withRule({ dates: ['--05-01'], startTime: '10:00' }),
    pointers: ['/offices/0/hours/0'],
  },
  {
    code: 'only-holidays',
    what: 'hours for holidays that rest on holidays',
    document: withOffice({ overrides: [{ on: ['public-holidays'], hours: [{ ...mornings }] }] }),
    nearMiss: withOffice({
      overrides: [{ on: ['public-holidays'], hours: [{ startTime: '10:00', endTime: '12:00' }] }],
    }),
    pointers: ['/offices/0/overrides/0/hours/0'],
  },
  {
    code: 'unreachable-override',
    what: 'one day both uncertain and cancelled',
    document: withOffice({
      hours: [tuesday],
      overrides: [
        { on: ['2026-12-01'], status: 'tentative' },
        { on: ['2026-12-01'], status: 'cancelled' },
      ],
    }),
    nearMiss: withOffice({
      hours: [tuesday],
      overrides: [
        { on: ['2026-12-01'], status: 'tentative' },
        { on: ['2026-11-30/2026-12-04'], status: 'cancelled' },
      ],
    }),
    pointers: ['/offices/0/overrides/0', '/offices/0/overrides/1'],
  },
  {
    code: 'override-without-effect',
    what: 'closed on a Wednesday, when it never is open',
    document: withOffice({ hours: [tuesday], overrides: [{ on: ['2026-12-02'], status: 'cancelled' }] }),
    nearMiss: withOffice({ hours: [tuesday], overrides: [{ on: ['2026-11-30/2026-12-02'], status: 'cancelled' }] }),
    pointers: ['/offices/0/overrides/0/on'],
  },
  {
    code: 'nothing-to-move',
    what: 'Wednesday’s date moved, but it is on Tuesdays',
    document: withOffice({ hours: [tuesday], overrides: [{ on: ['2026-12-02'], movedTo: '2026-12-03' }] }),
    nearMiss: withOffice({ hours: [tuesday], overrides: [{ on: ['2026-12-01'], movedTo: '2026-12-03' }] }),
    pointers: ['/offices/0/overrides/0/on'],
  },
  {
    code: 'contradicting-hours',
    what: 'the overview says the first Wednesday, the text every Wednesday',
    document: withServices({
      hours: [
        { byDay: ['1WE'], startTime: '09:00', endTime: '10:30' },
        { byDay: ['WE'], startTime: '09:00', endTime: '10:30' },
      ],
    }),
    nearMiss: withServices({
      hours: [
        { byDay: ['1WE'], startTime: '09:00', endTime: '10:30' },
        { byDay: ['WE'], startTime: '09:00', endTime: '10:30', status: 'tentative' },
      ],
    }),
    pointers: ['/services/0/hours/0', '/services/0/hours/1'],
  },
  {
    code: 'contradicting-hours',
    what: 'entered twice, with other times',
    document: withServices(
      { id: 'a', hours: [tuesday] },
      { id: 'b', hours: [{ byDay: ['2TU'], startTime: '11:00', endTime: '13:00' }] },
    ),
    nearMiss: withServices(
      { id: 'a', hours: [tuesday] },
      { id: 'b', hours: [{ byDay: ['2TU'], startTime: '12:00', endTime: '13:00' }] },
    ),
    pointers: ['/services/0/hours/0', '/services/1/hours/0'],
  },
  {
    code: 'taken-twice',
    what: 'two services in one room',
    document: withServices(
      { name: 'Wohngeld', hours: [tuesday] },
      { name: 'Pflege', hours: [{ byDay: ['1TU'], startTime: '11:30', endTime: '13:00' }] },
    ),
    nearMiss: withServices(
      { name: 'Wohngeld', hours: [tuesday] },
      { name: 'Pflege', hours: [{ byDay: ['1TU'], startTime: '12:00', endTime: '13:00' }] },
    ),
    pointers: ['/services/0/hours/0', '/services/1/hours/0'],
  },
  {
    code: 'outside-hours',
    what: 'before the office opens',
    at: '2026-10-01T12:00',
    document: withOffice(
      { hours: [mornings] },
      { services: [{ name: 'Beratung', hours: [{ byDay: ['WE'], startTime: '09:00', endTime: '10:30' }] }] },
    ),
    nearMiss: withOffice(
      { hours: [mornings] },
      { services: [{ name: 'Beratung', hours: [{ byDay: ['WE'], startTime: '10:00', endTime: '12:00' }] }] },
    ),
    pointers: ['/services/0/hours/0', '/offices/0/hours'],
  },
];
