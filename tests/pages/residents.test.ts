import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readAloud } from './support/read-aloud.js';
import { Site, speak } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

interface Claim {
  readonly page: string;
  /** The preview clock; without it the page's own. */
  readonly now?: string;
  readonly claim: string;
  /** What one element says; on a page with several, by their order. */
  readonly says: readonly {
    readonly element?: number;
    readonly de: readonly string[];
    readonly en: readonly string[];
  }[];
  readonly neverSays?: RegExp;
}

const phone = '0631 31 09 07 38';

const claims: readonly Claim[] = [
  {
    page: 'innenstadt-west',
    now: '2026-11-26T15:59',
    claim: 'two slots that touch are one',
    says: [{ de: ['Jetzt geöffnet bis 18 Uhr', phone], en: ['Open now until 6pm', phone] }],
  },
  {
    page: 'innenstadt-west',
    now: '2026-11-28T10:30',
    claim: '"not always" is not "open"',
    says: [{ de: ['Heute nicht sicher besetzt – bitte vorher anrufen', phone], en: ['please call first', phone] }],
    neverSays: /Jetzt geöffnet|Open now/,
  },
  {
    page: 'innenstadt-west',
    now: '2026-12-25T11:00',
    claim: 'a public holiday closes, by its name, and the 26th is one too',
    says: [
      {
        de: ['Geschlossen: 1. Weihnachtstag', 'Öffnet Montag, 28. Dezember, um 10 Uhr'],
        en: ['Closed: Christmas Day', 'Opens Monday 28 December at 10am'],
      },
    ],
  },
  {
    page: 'innenstadt-west',
    now: '2026-11-27T17:00',
    claim: 'what is certain comes first, what is possible second',
    says: [
      {
        de: ['Öffnet Montag, 30. November, um 10 Uhr, vielleicht schon Samstag, 28. November'],
        en: ['Opens Monday 30 November at 10am, perhaps as early as Saturday 28 November'],
      },
    ],
  },
  {
    page: 'innenstadt-west',
    now: '2026-12-01T12:30',
    claim: 'a consultation is on while the office is closed',
    says: [
      {
        de: ['Jetzt geschlossen', 'Öffnet heute um 14 Uhr', 'Seniorenbeirat, bis 14 Uhr'],
        en: ['Closed now', 'Opens today at 2pm', 'Senior citizens’ council, until 2pm'],
      },
    ],
  },
  {
    page: 'kaster-2017',
    claim: 'on its own day: one with no hours, one open, one closed for a reason',
    says: [
      {
        element: 0,
        de: ['Öffnungszeiten sind nicht bekannt', 'Gregor Doroszenko', '02272 / 402 - 171', 'Rathaus Bedburg'],
        en: ['Opening hours are not known', 'Gregor Doroszenko', '02272 / 402 - 171', 'Rathaus Bedburg'],
      },
      { element: 1, de: ['Jetzt geöffnet bis 12 Uhr'], en: ['Open now until midday'] },
      {
        element: 2,
        de: ['Geschlossen vom 16. bis 20. Oktober: Software-Umstellung'],
        en: ['Closed 16 to 20 October: software changeover'],
      },
    ],
  },
  {
    page: 'kaster-2017',
    now: '2017-10-23T10:00',
    claim: 'the week after, nothing is left of the closure',
    says: [{ element: 2, de: ['Öffnungszeiten sind nicht bekannt', '02272 / 402 - 0'], en: ['are not known'] }],
    neverSays: /Software|software/,
  },
  {
    page: 'kaster-2017',
    now: '2026-11-26T10:00',
    claim: 'information nine years old calls nothing open',
    says: [{ element: 1, de: ['Angaben vom Oktober 2017', 'bitte vorher anrufen'], en: ['please call first'] }],
    neverSays: /Jetzt geöffnet|Open now/,
  },
  {
    page: 'kaster',
    now: '2026-11-26T10:00',
    claim: 'a vacant post is not a closed office',
    says: [
      {
        de: ['nicht besetzt', 'Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)'],
        en: ['is vacant', 'Frau Lindner (Room bookings and questions about the Haus der Begegnung)'],
      },
    ],
    neverSays: /geschlossen|closed/i,
  },
  {
    page: 'gruebentaelchen',
    now: '2026-11-26T10:00',
    claim: 'no hours: where the office is',
    says: [{ de: ['nicht bekannt', 'Friedenstraße 118, Kaiserslautern'], en: ['not known', 'Friedenstraße 118'] }],
    neverSays: /geschlossen|closed/i,
  },
  {
    page: 'chemnitz',
    claim: 'no hours: whom to call, to write to, to see',
    says: [
      {
        de: [
          'nicht bekannt',
          '0371/ 33 50 520',
          'buelei3@web.de',
          'Annett Illert',
          'Bärbel Böhm',
          'Leipziger Straße 39',
        ],
        en: ['not known', '0371/ 33 50 520', 'buelei3@web.de', 'Annett Illert', 'Bärbel Böhm', 'Leipziger Straße 39'],
      },
    ],
    neverSays: /geschlossen|closed/i,
  },
];

describe('what a resident is told', () => {
  for (const { page: name, now, claim, says, neverSays } of claims)
    it(`${name}, ${now ?? 'own time'}: ${claim}`, async () => {
      const { page } = await site.visit(`${name}.html${now ? `?now=${now}` : ''}`);
      for (const lang of ['de', 'en'] as const) {
        if (lang === 'en') await speak(page, lang);
        for (const { element = 0, [lang]: words } of says) {
          const said = await readAloud(page.locator('office-hours').nth(element));
          for (const each of words) expect(said).toContain(each);
          if (neverSays) expect(said).not.toMatch(neverSays);
        }
      }
    });
});

describe('the same wherever the reader is', () => {
  const read = async (timezoneId: string) => {
    const { page } = await site.visit('innenstadt-west.html?now=2026-11-26T15:59', { timezoneId });
    return (await readAloud(page.locator('office-hours'))).split('\n');
  };

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('in %s', async (timezoneId) => {
    const here = await read('Europe/Berlin');
    const there = await read(timezoneId);
    const isAboutZone = (line: string) => /^Alle Zeiten in Ortszeit .*Kaiserslautern/.test(line);
    expect(there.filter(isAboutZone)).toHaveLength(1);
    expect(there.filter((line) => !isAboutZone(line))).toEqual(here);
  });
});
