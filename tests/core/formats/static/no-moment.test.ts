import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../src/core/formats/write-html.js';
import type { OfficeDocument } from '../../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../../src/core/schedule/prepare-schedule.js';
import { documentOf } from '../../documents.js';
import { languages } from '../../languages.js';
import { leavesOf } from '../../document-leaves.js';
import { offices, scheduleNamed, wordsOfHtml } from './printed.js';

/** Words that are right for an hour or a day. */
const ofTheMoment: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(heute|gestern|morgen|übermorgen|jetzt|gerade|noch bis|gleich|soeben|schließt|öffnet (wieder|um)|geöffnet bis|diese Woche|demnächst)(?!\p{L})/iu,
  en: /(?<!\p{L})(today|yesterday|tomorrow|now|just|still|soon|closes|opens (again|at|to)|open until|this week)(?!\p{L})/iu,
};

/** An hour before the office opens, while it is open, in the evening, on a holiday, a Saturday, the last day of a year. */
const hours = ['05:00', '10:30', '15:45', '21:00'];
const days: Readonly<Record<string, readonly string[]>> = {
  'kaster-2017': ['2017-04-24', '2017-04-25', '2017-10-16', '2017-10-31', '2018-03-30', '2026-11-23'],
  chemnitz: ['2010-06-01', '2010-12-31', '2026-11-23'],
};
const usualDays = ['2026-11-23', '2026-11-24', '2026-12-01', '2026-12-25', '2026-12-31', '2027-02-06', '2028-07-01'];

/** A document with everything that a moment could change. */
const everything: OfficeDocument = documentOf({
  asOf: '2026-11',
  reviewBy: '2027-06-30',
  places: [
    { id: 'a', name: 'Altbau' },
    { id: 'b', name: 'Neubau', opensOn: '2026-12-02' },
  ],
  offices: [
    {
      id: 'office',
      name: 'Büro',
      place: 'a',
      nextPlace: 'b',
      telephone: ['0631 12'],
      hours: [
        { byDay: ['MO', 'TU'], startTime: '10:00', endTime: '12:00', validFrom: '2026-11-23' },
        { byDay: ['MO'], startTime: '14:00', channels: ['phone'], booking: 'recommended' },
        { byDay: ['WE'], startTime: '10:00', endTime: '12:00', validFrom: '2026-12-01', validThrough: '2027-01' },
        { dates: ['2026-11-28'], startTime: '10:00', endTime: '14:00', note: 'Fest' },
      ],
      overrides: [
        { on: ['2026-11-24'], status: 'cancelled', note: 'Umzug' },
        { on: ['2026-12-01'], movedTo: '2026-12-03T11:00' },
        { on: ['2026-12-08/..'], status: 'tentative' },
      ],
      people: [{ role: 'Leitung', absent: true, substitute: { name: 'Frau Lindner' } }],
    },
  ],
  services: [
    {
      id: 'advice',
      name: 'Rat',
      hours: [{ byDay: ['MO'], interval: 2, startTime: '09:00', endTime: '11:00' }],
      overrides: [{ on: ['2026-11-30'], status: 'cancelled' }],
    },
  ],
  notices: [{ name: 'Neues', validFrom: '2026-11-23', validThrough: '2026-11-30' }],
});

/** What is left of a text without the words that a document itself brings. */
const without = (text: string, leaves: readonly (readonly [string, string])[]) =>
  [...leaves].sort(([, a], [, b]) => b.length - a.length).reduce((rest, [, leaf]) => rest.replaceAll(leaf, '…'), text);

const raw = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

describe.each(languages)('no word of the moment in %s', (tag, words) => {
  it.each(offices)('%s', (name) => {
    const schedule = scheduleNamed(name);
    const leaves = leavesOf(raw(name), tag).filter(([pointer]) =>
      /\/(name|note|text|description|role|audience)$|\/items\/\d+$/.test(pointer),
    );
    for (const day of days[name] ?? usualDays)
      for (const hour of hours) {
        const text = wordsOfHtml(writeHtml(schedule, Date.parse(`${day}T${hour}:00Z`), words).value);
        expect(without(text, leaves).match(ofTheMoment[tag]!)?.[0], `${day} ${hour}: ${text}`).toBeUndefined();
      }
  });

  it('a document in which everything changes', () => {
    const schedule = prepareSchedule(everything);
    for (const day of usualDays.slice(0, 4))
      for (const hour of hours) {
        const text = wordsOfHtml(writeHtml(schedule, Date.parse(`${day}T${hour}:00Z`), words).value);
        expect(text.match(ofTheMoment[tag]!)?.[0], `${day} ${hour}: ${text}`).toBeUndefined();
      }
  });

  it('what is written does not change in the course of a day', () => {
    const schedule = prepareSchedule(everything);
    const texts = ['00:00', '10:00', '11:59', '18:00', '23:59'].map(
      (time) => writeHtml(schedule, Date.parse(`2026-11-23T${time}:00+01:00`), words).value,
    );
    expect(new Set(texts).size).toBe(1);
  });
});

it('the words are found where they are', () => {
  for (const [text, tag] of [
    ['Jetzt geöffnet bis 18 Uhr', 'de'],
    ['Öffnet wieder Montag', 'de'],
    ['Heute geschlossen', 'de'],
    ['Closes soon', 'en'],
    ['Open now', 'en'],
  ] as const)
    expect(text).toMatch(ofTheMoment[tag]!);
  for (const text of ['Jeden Montag in geraden Kalenderwochen', 'Bis „Neubau“ öffnet', 'Stand: November 2026'])
    expect(text).not.toMatch(ofTheMoment.de!);
});
