import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../src/core/model/text.js';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { type DocumentName, officeDocument } from '../documents.js';

/** What the engine says, in one line: state, reason with name, until, next opening, next possibility, what is on. */
const said = (name: DocumentName, office: string, local: string): string => {
  const schedule = prepareSchedule(officeDocument(name));
  const status = openingStatus(schedule, office, instantOf(schedule, local));
  const moment = (at: number | undefined): string | undefined => {
    if (at === undefined) return undefined;
    const { date, time } = localDateTime(schedule, at);
    return `${date} ${time}`;
  };
  const reason = status.reason;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['', status.state],
    [
      'because',
      reason && [reason.kind, reason.name && resolveText(reason.name, 'de', 'de').text].filter(Boolean).join(' '),
    ],
    ['until', moment(status.until)],
    ['opens', moment(status.nextOpening)],
    ['perhaps', moment(status.nextPossible)],
    ['call first', status.callFirst ? 'yes' : undefined],
    ['on', status.servicesNow.map(({ of, end }) => `${of} until ${moment(end)}`).join() || undefined],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`.trim()])).join(' | ');
};

describe('the five offices tell the truth', () => {
  it.each<[DocumentName, string, string, string, string]>([
    [
      'innenstadt-west',
      'innenstadt-west',
      '2026-11-26T15:59',
      'open | until 2026-11-26 18:00 | opens 2026-11-27 10:00 | call first yes',
      'two slots that touch are one',
    ],
    [
      'innenstadt-west',
      'innenstadt-west',
      '2026-11-28T10:30',
      'tentative | until 2026-11-28 12:00 | opens 2026-11-30 10:00 | call first yes',
      '"not always" is not "open"',
    ],
    [
      'innenstadt-west',
      'innenstadt-west',
      '2026-12-25T11:00',
      'closed | because public-holiday 1. Weihnachtstag | until 2026-12-28 10:00 | opens 2026-12-28 10:00',
      'both Christmas days rest, then a Sunday',
    ],
    [
      'innenstadt-west',
      'innenstadt-west',
      '2026-11-27T17:00',
      'closed | because outside-hours | until 2026-11-28 10:00 | opens 2026-11-30 10:00 | perhaps 2026-11-28 10:00',
      'Saturday is only a possibility',
    ],
    [
      'innenstadt-west',
      'innenstadt-west',
      '2026-12-01T12:30',
      'closed | because outside-hours | until 2026-12-01 14:00 | opens 2026-12-01 14:00 | on sprechstunde-seniorenbeirat until 2026-12-01 14:00',
      'a consultation in the midday break',
    ],
    ['kaster-2017', 'quartiersmanagement', '2017-10-18T10:00', 'unknown | because no-hours', 'no hours of its own'],
    [
      'kaster-2017',
      'stadt-bedburg',
      '2017-10-18T10:00',
      'open | until 2017-10-18 12:00 | opens 2017-10-19 08:30',
      'the department in charge is open',
    ],
    [
      'kaster-2017',
      'sozialamt',
      '2017-10-18T10:00',
      'closed | because override Software-Umstellung | until 2017-10-21 00:00',
      'a department without hours can be closed',
    ],
    ['kaster-2017', 'sozialamt', '2017-10-23T10:00', 'unknown | because no-hours', 'and afterwards nothing is claimed'],
    ['kaster', 'quartiersmanagement', '2026-11-26T10:00', 'unknown | because vacancy', 'a vacant post closes nothing'],
    ['gruebentaelchen', 'gruebentaelchen', '2026-11-26T10:00', 'unknown | because no-hours', 'no hours given'],
    ['chemnitz', 'quartiermanagement', '2010-06-15T10:00', 'unknown | because no-hours', 'no hours given'],
  ])('%s, %s at %s: %s (%s)', (name, office, local, expected) => {
    expect(said(name, office, local)).toBe(expected);
  });

  it("in the office's time, whatever the zone of the reader", () => {
    const schedule = prepareSchedule(officeDocument('innenstadt-west'));
    expect(instantOf(schedule, '2026-11-26T15:59')).toBe(Date.parse('2026-11-26T14:59:00Z'));
    expect(localDateTime(schedule, Date.parse('2026-11-26T23:30:00Z'))).toEqual({
      date: '2026-11-27',
      time: '00:30',
      offset: '+01:00',
    });
  });
});
