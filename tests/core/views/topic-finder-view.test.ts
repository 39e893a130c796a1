import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { ServiceAnswer, TopicChoice } from '../../../src/core/views/topic-finder-types.js';
import { topicFinderView, type TopicFinderOptions } from '../../../src/core/views/topic-finder-view.js';
import { topicServices } from '../../../src/core/views/topic-services.js';
import { joinedBy, phraseText, type Phrase } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf, officeDocument } from '../documents.js';

const example = (name: string): OfficeDocument =>
  parseDocument(readFileSync(new URL(`../../../stories/documents/${name}.json`, import.meta.url), 'utf8')).value;

const viewOf = (document: OfficeDocument, local: string, options: TopicFinderOptions = {}, office?: string) => {
  const schedule = prepareSchedule(document);
  return topicFinderView(schedule, office, instantOf(schedule, local), german, options);
};

const west = officeDocument('innenstadt-west');
const chemnitz = officeDocument('chemnitz');
const thursday = '2026-11-26T10:00';

const text = (phrase: Phrase | undefined) => phrase && phraseText(phrase);
const names = (choices: readonly TopicChoice[]) => choices.map(({ name }) => phraseText(name));
const servicesFor = (document: OfficeDocument, chosen: string, local = thursday, options = {}) => {
  const schedule = prepareSchedule(document);
  return topicServices(schedule, chosen, instantOf(schedule, local), german, options);
};
const dateLines = ({ dates }: ServiceAnswer) =>
  dates.map(({ day, time, by, remarks, where }) =>
    [text(day), time, text(by), text(joinedBy(', ', remarks)), text(where)].filter(Boolean).join(' | '),
  );
const helperLines = ({ helpers }: ServiceAnswer) =>
  helpers.map(({ name, contact, people }) =>
    [name, ...contact, ...people.flatMap((person) => [person.name, ...person.contact])].map(phraseText).join(' | '),
  );

describe('what one can choose', () => {
  it('is every topic, then what no topic stands for', () => {
    const { heading, standing } = viewOf(west, thursday);
    expect(phraseText(heading)).toBe('Wobei brauchen Sie Hilfe?');
    expect(names(standing.topics)).toEqual(['Vorsorge', 'Rechtliche Betreuung', 'Im Alter zu Hause leben']);
    expect(text(standing.moreLabel)).toBe('Weitere Angebote');
    expect(names(standing.more)).toEqual([
      'Seniorenbeirat',
      'Landsmannschaft der Deutschen aus Russland',
      'Tauschbox',
      'Bücherecke',
      'Marktfrühstück',
      'Angebote im Mietertreff',
      'Angebote im Wohnprojekt Nils',
    ]);
    expect(text(standing.more[3]!.hint)).toBe('Zum Stöbern und Schmökern, solange geöffnet ist.');
    expect(text(standing.asOf)).toBe('Angaben vom November 2026');
  });

  it.each<readonly [name: 'chemnitz' | 'kaster' | 'kaster-2017' | 'gruebentaelchen', topics: number, more: number]>([
    ['chemnitz', 18, 23],
    ['kaster', 2, 0],
    ['kaster-2017', 1, 0],
    ['gruebentaelchen', 0, 3],
  ])('%s: %s topics, %s more', (name, topics, more) => {
    const { standing } = viewOf(officeDocument(name), thursday);
    expect([standing.topics.length, standing.more.length]).toEqual([topics, more]);
    expect(!!standing.moreLabel, 'a label only beside topics').toBe(topics > 0 && more > 0);
  });

  it('is only what is wanted', () => {
    expect(names(viewOf(west, thursday, { topics: ['vorsorge'] }).standing.topics)).toEqual(['Vorsorge']);
    expect(viewOf(west, thursday, { topics: ['vorsorge'] }).standing.more).toEqual([]);
    expect(names(viewOf(west, thursday, { partners: ['awo'] }).standing.topics)).toEqual([
      'Vorsorge',
      'Rechtliche Betreuung',
    ]);
    expect(names(viewOf(west, thursday, { services: ['sprechstunde-seniorenbeirat'] }).standing.more)).toEqual([
      'Seniorenbeirat',
    ]);
  });

  it('of several offices is what one of them offers, if it is asked for', () => {
    const document = documentOf({
      offices: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      topics: [
        { id: 'geld', name: 'Geld' },
        { id: 'kita', name: 'Kita' },
      ],
      services: [
        { id: 's', name: 'S', topics: ['geld'] },
        { id: 't', name: 'T', office: 'b', topics: ['kita'] },
      ],
    });
    expect(names(viewOf(document, thursday).standing.topics)).toEqual(['Geld', 'Kita']);
    expect(names(viewOf(document, thursday, {}, 'b').standing.topics)).toEqual(['Kita']);
    expect(servicesFor(document, 'kita').map(helperLines)).toEqual([['B']]);
    expect(() => viewOf(document, thursday, {}, 'c')).toThrow(RangeError);
  });

  it('is nothing where there is nothing; the office helps', () => {
    const view = viewOf(example('repair-cafe'), thursday);
    expect(view.standing).toMatchObject({ topics: [], more: [] });
    expect(text(view.now.empty)).toMatch(/^Das Büro hilft weiter/);
    expect(viewOf(west, thursday).now.empty).toBeUndefined();
  });
});

describe('who helps with a topic', () => {
  it('one of four who take turns, when next, what is certain, and how to reach each', () => {
    const [service] = servicesFor(west, 'betreuung');
    expect(text(service!.name)).toBe('Betreuungsvereine');
    expect(text(service!.datesLabel)).toBe('Nächste Sprechstunden');
    const anyone = 'eine von: Lebenshilfe, DRK, AWO, SKFM';
    expect(dateLines(service!)).toEqual([
      `Mittwoch, 2. Dezember | 09:00–10:30 Uhr | ${anyone} | bitte vorher anrufen: 0631 31 09 07 38`,
      `Mittwoch, 9. Dezember | 09:00–10:30 Uhr | ${anyone} | nicht sicher, bitte vorher anrufen`,
      `Mittwoch, 16. Dezember | 09:00–10:30 Uhr | ${anyone} | nicht sicher, bitte vorher anrufen`,
    ]);
    expect(text(service!.place)).toBe('Ort: Königstraße 93, Kaiserslautern');
    expect(helperLines(service!)).toContain(
      'AWO | Karl Martin Lehnung (Ansprechpartner) | Telefon: 0631-892 31 19 | E-Mail: awo-kl.betreuung@t-online.de',
    );
    expect(service!.helpers).toHaveLength(4);
  });

  it('by which other words the topic is known, and that there is one offer', () => {
    const { answer } = viewOf(chemnitz, thursday, { chosen: 'arbeitslosengeld-2' }).now;
    expect(text(answer!.title)).toBe('Arbeitslosengeld II');
    expect(text(answer!.also)).toBe('Auch: ALG II, Hartz IV, Bürgergeld, Geld vom Amt');
    expect(text(answer!.count)).toBe('Ein Angebot');
  });

  it('what it costs, that it is confidential; who can’t be reached is followed by the office', () => {
    const [service] = servicesFor(chemnitz, 'wohngeld', '2010-06-01T10:00');
    expect(service!.details.map(phraseText)).toContain('Kostenlos, vertraulich');
    expect(text(service!.times)).toBe('Zurzeit ist kein Termin bekannt');
    expect(text(service!.place)).toBe('Ort: Bürgerzentrum, Leipziger Straße 39, 09113 Chemnitz');
    expect(helperLines(service!)).toEqual([
      'Neue Arbeit Chemnitz e.V.',
      expect.stringContaining('Telefon: 0371/ 33 50 520'),
    ]);
  });

  it('the next date at the place where the office is for the time being', () => {
    const [service] = servicesFor(officeDocument('kaster-2017'), 'integration-vor-ort', '2017-10-10T09:00');
    expect(dateLines(service!)[0]).toMatch(/^(Heute|Dienstag|Donnerstag|Mittwoch)/);
    expect(service!.details.length + service!.helpers.length).toBeGreaterThan(0);
  });

  it('who stands in while the post is vacant', () => {
    const [service] = servicesFor(officeDocument('kaster'), 'raumbuchung');
    expect(helperLines(service!).join()).toContain('Lindner');
    expect(service!.times, 'of a room no date is missed').toBeUndefined();
  });

  it('all services that help, each with its own', () => {
    const services = servicesFor(example('lindenplatz'), 'familie', '2026-11-23T09:00');
    expect(services.map(({ name }) => text(name))).toEqual(['Familienberatung', 'Hebammensprechstunde']);
    const { answer } = viewOf(example('lindenplatz'), thursday, { chosen: 'familie' }).now;
    expect(text(answer!.count)).toBe('2 Angebote');
  });

  it('whose turn it is, what is cancelled and what is moved', () => {
    const document = documentOf({
      partners: [
        { id: 'awo', name: 'AWO' },
        { id: 'drk', name: 'DRK', telephone: ['0631 1234'] },
      ],
      topics: [{ id: 'geld', name: 'Geld' }],
      services: [
        {
          id: 's',
          name: 'Schuldnerberatung',
          topics: ['geld'],
          providers: ['drk', 'awo'],
          rotation: { startDate: '2026-11-25' },
          languages: ['de', 'tr'],
          booking: 'not-needed',
          cost: '5 Euro',
          confidential: true,
          hours: [{ byDay: ['WE'], startTime: '14:00', endTime: '16:00' }],
          overrides: [
            { on: ['2026-12-02'], status: 'cancelled', note: 'Fortbildung' },
            { on: ['2026-12-09'], movedTo: '2026-12-10T17:00' },
          ],
        },
      ],
    });
    const [service] = servicesFor(document, 'geld', '2026-11-24T09:00', { limit: 2 });
    expect(dateLines(service!)).toEqual([
      'Morgen | 14:00–16:00 Uhr | DRK',
      expect.stringMatching(/^Mittwoch, 2\. Dezember \| 14:00–16:00 Uhr \| .*entfällt: Fortbildung/),
      expect.stringMatching(/^Mittwoch, 9\. Dezember \| 14:00–16:00 Uhr \| .*entfällt, verlegt auf/),
      expect.stringMatching(/^Donnerstag, 10\. Dezember \| 17:00–19:00 Uhr \| DRK \| statt Mittwoch, 9\. Dezember/),
    ]);
    expect(service!.details.map(phraseText)).toEqual([
      'Sprachen: Deutsch, Türkisch',
      'Kosten: 5 Euro',
      'Vertraulich, ohne Anmeldung',
    ]);
    expect(helperLines(service!)).toEqual(['DRK | Telefon: 0631 1234', 'AWO']);
  });

  it.each<readonly [booking: object, claim: RegExp]>([
    [{ booking: 'required' }, /nach Vereinbarung: 0631 99/],
    [{ booking: 'recommended' }, /bitte vorher anrufen: 0631 99/],
  ])('how to register: %j', (booking, claim) => {
    const hours = [{ byDay: ['WE' as const], startTime: '14:00', endTime: '16:00' }];
    const document = documentOf({
      topics: [{ id: 'geld', name: 'Geld' }],
      services: [{ id: 's', name: 'S', topics: ['geld'], telephone: ['0631 99'], hours, ...booking }],
    });
    const [service] = servicesFor(document, 'geld');
    expect(dateLines(service!)[0]).toMatch(claim);
    expect(helperLines(service!)[0]).toBe('S | Telefon: 0631 99');
  });

  it('that nobody does, where the topic is known, and the office all the same', () => {
    const { answer } = viewOf(example('netzwerk'), thursday, { chosen: 'kita' }).now;
    expect(text(answer!.none)).toMatch(/^Dazu ist niemand eingetragen – das Büro hilft weiter: Telefon \d/);
    expect(servicesFor(example('netzwerk'), 'kita')).toEqual([]);
  });
});

describe('for a reader elsewhere', () => {
  it.each<readonly [offset: number | undefined, chosen: string | undefined, zone: string | undefined]>([
    [60, 'betreuung', undefined],
    [undefined, 'betreuung', undefined],
    [-480, 'betreuung', 'Alle Zeiten in Ortszeit (Kaiserslautern)'],
    [-480, undefined, undefined],
  ])('%s minutes east of UTC, with %s: %s', (visitorOffset, chosen, zone) => {
    expect(text(viewOf(west, thursday, { visitorOffset, chosen }).now.zone)).toBe(zone);
  });
});

describe('what is offered by its own name', () => {
  it('has no name of its own below the title', () => {
    const { answer } = viewOf(west, thursday, { chosen: 'service.buecherecke' }).now;
    expect(text(answer!.title)).toBe('Bücherecke');
    const [service] = servicesFor(west, 'service.buecherecke');
    expect(service!.name).toBeUndefined();
    expect(text(service!.times)).toBe('Während der Öffnungszeiten');
    expect(dateLines(service!)).toEqual(['Heute | 10:00–12:00 Uhr | jetzt']);
  });

  it('is told apart from a topic of the same id', () => {
    const kaster = officeDocument('kaster');
    const titleOf = (chosen: string) => text(viewOf(kaster, thursday, { chosen }).now.answer?.title);
    expect(titleOf('raumbuchung')).toBe('Raumbuchungen');
    expect(titleOf('service.raumbuchung')).toBe('Räume im Haus der Begegnung');
  });

  it.each(['nothing', 'service.nothing', '__proto__', ''])('and nothing is chosen by “%s”', (chosen) => {
    expect(viewOf(west, thursday, { chosen }).now.answer).toBeUndefined();
    expect(servicesFor(west, chosen)).toEqual([]);
  });
});

describe('where nothing is found, the office helps', () => {
  it.each<
    readonly [name: 'innenstadt-west' | 'chemnitz' | 'kaster' | 'gruebentaelchen' | 'kaster-2017', sentence: RegExp]
  >([
    ['innenstadt-west', /^Nichts gefunden – das Büro hilft weiter: Telefon 0631 31 09 07 38$/],
    ['chemnitz', /^Nichts gefunden – das Büro hilft weiter: Telefon 0371/],
    ['kaster-2017', /^Nichts gefunden – das Büro hilft weiter: Telefon 02272/],
    ['kaster', /^Nichts gefunden – das Büro hilft weiter/],
    ['gruebentaelchen', /^Nichts gefunden – das Büro hilft weiter$/],
  ])('%s', (name, sentence) => {
    const { now } = viewOf(officeDocument(name), name === 'kaster-2017' ? '2017-10-10T09:00' : thursday);
    expect(phraseText(now.nothing)).toMatch(sentence);
    expect(now.nothing.some((part) => typeof part === 'object') || now.reach.length > 0).toBe(true);
  });
});

describe('a document that is too old', () => {
  it('says so, and promises nothing', () => {
    const old = { ...west, asOf: '2020', reviewBy: undefined };
    const view = viewOf(old, thursday);
    expect(text(view.now.stale)).toBe('Angaben von 2020 – bitte vorher nachfragen');
    expect(view.standing.asOf).toBeUndefined();
    expect(servicesFor(old, 'betreuung')[0]!.dates.map(({ state }) => state)).not.toContain('confirmed');
  });

  it('previewed at its own time says that it is a preview', () => {
    const { now, standing } = viewOf(chemnitz, '2010-06-01T10:00', { preview: true });
    expect(text(now.preview)).toBe('Vorschau für Dienstag, 1. Juni 2010, um 10 Uhr');
    expect(now.stale).toBeUndefined();
    expect(text(standing.asOf)).toBe('Angaben von 2010');
  });
});
