import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import type { PartnerContactsView } from '../../../src/core/views/partner-contacts-types.js';
import { partnerContactsView, type PartnerContactsOptions } from '../../../src/core/views/partner-contacts-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { type DocumentName, documentOf, officeDocument } from '../documents.js';
import { flaws } from '../flaws.js';
import { english, languages } from '../languages.js';
import { contactsIn, linesOf, phrasesOf } from './partner-claims.js';

const thursday = '2026-11-26T10:00';
const west = officeDocument('innenstadt-west');
const names: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];

const idsOf = ({ standing }: PartnerContactsView) => standing.partners.map(({ id }) => id);
const partnerOf = ({ standing }: PartnerContactsView, id: string) =>
  standing.partners.find((partner) => partner.id === id)!;

describe('the partners of the five offices', () => {
  it.each<readonly [DocumentName, readonly string[]]>([
    [
      'innenstadt-west',
      ['bau-ag', 'awo', 'lebenshilfe', 'drk', 'skfm', 'gemeindeschwester-plus', 'seniorenbeirat', 'lmdr'],
    ],
    ['gruebentaelchen', ['drk-kaiserslautern', 'stadt-kaiserslautern']],
    ['kaster-2017', []],
    ['chemnitz', ['neue-arbeit', 'buergerzentrum']],
    ['kaster', []],
  ])('%s: %j', (name, ids) => {
    expect(idsOf(contactsIn(officeDocument(name), thursday))).toEqual(ids);
  });

  it.each<readonly [office: DocumentName, partner: string, de: readonly string[], en: readonly string[]]>([
    [
      'innenstadt-west',
      'seniorenbeirat',
      [
        'Seniorenbeirat',
        'Sprechstunde',
        'Jeden 1. Dienstag im Monat, 12 bis 14 Uhr',
        'Seite des Seniorenbeirats',
        'Dorothee Ruster-Hebel (Ansprechpartnerin)',
        'Telefon: 0631 5 94 51',
        'E-Mail: dororusterhebel@kabelmail.de',
      ],
      [
        'Seniorenbeirat',
        'Senior citizens’ council',
        'Every 1st Tuesday of the month, midday to 2pm',
        'Page of the senior citizens’ council',
        'Dorothee Ruster-Hebel (Contact)',
        'Telephone: 0631 5 94 51',
        'E-mail: dororusterhebel@kabelmail.de',
      ],
    ],
    [
      'innenstadt-west',
      'awo',
      [
        'AWO',
        'Betreuungsverein',
        'Betreuungsvereine',
        'Jeden 1. Mittwoch im Monat, 9 bis 10:30 Uhr',
        'Jeden Mittwoch, 9 bis 10:30 Uhr (nicht immer) – Sicher ist nur der 1. Mittwoch im Monat; an den übrigen bitte vorher nachfragen.',
        'Die vier Vereine beraten abwechselnd.',
        'Im Wechsel mit Lebenshilfe, DRK und SKFM',
        'Themen: Vorsorge, Rechtliche Betreuung',
        'Zu anderen Zeiten helfen die Vereine telefonisch oder per E-Mail weiter.',
        'Karl Martin Lehnung (Ansprechpartner)',
        'Telefon: 0631-892 31 19',
        'E-Mail: awo-kl.betreuung@t-online.de',
      ],
      [
        'AWO',
        'Guardianship association',
        'Guardianship associations',
        'Every 1st Wednesday of the month, 9am to 10:30am',
        'Every Wednesday, 9am to 10:30am (not always) – Only the 1st Wednesday of the month is certain; please ask first on the others.',
        'The four associations take turns.',
        'In turn with Lebenshilfe, DRK and SKFM',
        'Topics: Planning ahead, Legal guardianship',
        'At other times the associations can be reached by telephone or e-mail.',
        'Karl Martin Lehnung (Contact)',
        'Telephone: 0631-892 31 19',
        'E-mail: awo-kl.betreuung@t-online.de',
      ],
    ],
    [
      'innenstadt-west',
      'gemeindeschwester-plus',
      [
        'Gemeindeschwester plus',
        'Sprechstunde',
        'Jeden Dienstag, 10 bis 12 Uhr',
        'Beratung zu Hilfsmöglichkeiten, mit denen man im Alter so lange wie möglich daheim wohnt.',
        'Themen: Im Alter zu Hause leben',
        'Für: Bürgerinnen und Bürger ab 80 Jahren',
        'Isolde Weisenstein (Gemeindeschwester plus)',
        'Telefon: 0631-365 23 86',
        'E-Mail: i.weisenstein@kaiserslautern.de',
      ],
      [
        'Gemeindeschwester plus',
        'Community nurse (Gemeindeschwester plus)',
        'Every Tuesday, 10am to midday',
        'Advice on the help there is for living at home for as long as possible.',
        'Topics: Living at home in old age',
        'For: People aged 80 and over',
        'Isolde Weisenstein (Community nurse (Gemeindeschwester plus))',
        'Telephone: 0631-365 23 86',
        'E-mail: i.weisenstein@kaiserslautern.de',
      ],
    ],
    [
      'innenstadt-west',
      'lmdr',
      [
        'Landsmannschaft der Deutschen aus Russland e.V.',
        'Landsmannschaft der Deutschen aus Russland',
        'Jeden 2. Montag im Monat, 10 bis 12 Uhr',
        'Mit Kaffee und Kuchen.',
        'Für: (Spät-)Aussiedlerinnen und (Spät-)Aussiedler sowie alle Interessierten',
        'Webseite',
        'Programm: Mein-Dein-Unser Weg',
      ],
      [
        'Landsmannschaft der Deutschen aus Russland e.V.',
        'Association of Germans from Russia (Landsmannschaft)',
        'Every 2nd Monday of the month, 10am to midday',
        'With coffee and cake.',
        'For: Ethnic German repatriates and everyone interested',
        'Website',
        'Programme: Mein-Dein-Unser Weg',
      ],
    ],
    [
      'innenstadt-west',
      'bau-ag',
      [
        'Bau AG',
        'Vermieterin eines Großteils der Wohnungen im Quartier. Sie hilft beim Marktfrühstück mit und unterstützt die Stadtteilarbeit, wo sie gebraucht wird.',
        'Angebote',
        'Angebote im Mietertreff',
        'Eigene Angebote der Bau AG.',
        'Ort: Mietertreff, Ecke Königstraße/Hartmannstraße, Kaiserslautern',
        'Für: Menschen aus dem Stadtteil',
        'Angebote im Wohnprojekt Nils',
        'Eigene Angebote der Bau AG.',
        'Ort: Wohnprojekt Nils, Goethestraße, Kaiserslautern',
        'Für: Menschen aus dem Stadtteil',
      ],
      [
        'Bau AG',
        'Landlord of most flats in the quarter. It helps with the market breakfast and supports the neighbourhood work where needed.',
        'On offer',
        'Activities at the Mietertreff',
        'Bau AG’s own activities.',
        'Place: Mietertreff, Ecke Königstraße/Hartmannstraße, Kaiserslautern',
        'For: People from the neighbourhood',
        'Activities at the Nils housing project',
        'Bau AG’s own activities.',
        'Place: Wohnprojekt Nils, Goethestraße, Kaiserslautern',
        'For: People from the neighbourhood',
      ],
    ],
    [
      'chemnitz',
      'buergerzentrum',
      [
        'Bürgerzentrum',
        'Mehrere Institutionen arbeiten hier unter einem Dach; neue Impulse finden hier ihren Platz.',
        'Träger: Neue Arbeit Chemnitz e.V.',
      ],
      [
        'Bürgerzentrum',
        'Several institutions work here under one roof; new ideas find their place here.',
        'Run by: Neue Arbeit Chemnitz e.V.',
      ],
    ],
    [
      'chemnitz',
      'neue-arbeit',
      [
        'Neue Arbeit Chemnitz e.V.',
        'Träger des Bürgerzentrums und Partner des Quartiermanagements.',
        'Beratung der Neuen Arbeit',
        'Zeiten nicht bekannt',
        'Fachlich kompetente Auskunft.',
        'Themen: Arbeitslosigkeit, Arbeitslosengeld I, Arbeitslosengeld II, Kinderzuschlag, Bewerbungen, Sozialhilfe, Wohngeld',
        'Kostenlos, vertraulich',
        'Mitarbeiterinnen und Mitarbeiter der Neuen Arbeit',
        'Alles was Recht ist',
        'Zeiten nicht bekannt',
        'Fachlich kompetente Auskunft in Rechtsfragen.',
        'Themen: Recht allgemein, Arbeitsrecht, Verkehrsrecht, Zivilrecht, Sozialrecht, Familienrecht, Erbrecht',
        'Kostenlos, vertraulich',
        'Anwältin',
        'Angebote',
        'Gymnastikgruppe',
        'Ehrenamtlich geleitet.',
        'Nachbarschaftshilfe Nähen',
        'Ehrenamtlich geleitet.',
        'Holzbearbeitungswerkstatt',
        'Ehrenamtlich geleitet.',
        'Wanderungen',
        'Ehrenamtlich geleitet.',
        'Bürgerinitiativen',
        'Selbsthilfegruppen',
      ],
      [
        'Neue Arbeit Chemnitz e.V.',
        'Runs the Bürgerzentrum and is a partner of the Quartiermanagement.',
        'Advice by Neue Arbeit',
        'Times not known',
        'Expert information.',
        'Topics: Unemployment, Unemployment benefit I, Unemployment benefit II, Child supplement, Job applications, Social assistance, Housing benefit',
        'Free of charge, confidential',
        'Staff of Neue Arbeit',
        'Legal matters (Alles was Recht ist)',
        'Times not known',
        'Expert information on legal matters.',
        'Topics: Legal matters in general, Labour law, Traffic law, Civil law, Social law, Family law, Inheritance law',
        'Free of charge, confidential',
        'Lawyer',
        'On offer',
        'Gymnastics group',
        'Run by volunteers.',
        'Sewing as neighbourly help',
        'Run by volunteers.',
        'Woodworking workshop',
        'Run by volunteers.',
        'Walks',
        'Run by volunteers.',
        'Citizens’ initiatives',
        'Self-help groups',
      ],
    ],
  ])('%s: %s', (name, id, de, en) => {
    const document = officeDocument(name);
    expect(linesOf(partnerOf(contactsIn(document, thursday), id))).toEqual(de);
    expect(linesOf(partnerOf(contactsIn(document, thursday, {}, english), id))).toEqual(en);
  });

  it('whom to call is a link', () => {
    const { people } = partnerOf(contactsIn(west, thursday), 'lebenshilfe');
    expect(people[0]!.contact.flat().filter((part) => typeof part === 'object')).toEqual([
      { kind: 'telephone', href: 'tel:+4963141470789', text: '0631-41 47 07 89' },
      {
        kind: 'email',
        href: 'mailto:christine.foerster@lebenshilfe-kl.de',
        text: 'christine.foerster@lebenshilfe-kl.de',
      },
    ]);
  });

  it.each(languages)('no sentence has a flaw, none is empty (%s)', (_, words) => {
    for (const name of names)
      for (const text of phrasesOf(contactsIn(officeDocument(name), thursday, {}, words)).map(phraseText)) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(flaws);
      }
  });
});

describe('who is asked for', () => {
  it.each<readonly [claim: string, wanted: PartnerContactsOptions, ids: readonly string[]]>([
    ['one partner', { partners: ['drk'] }, ['drk']],
    ['two, in the order of the document', { partners: ['lmdr', 'awo'] }, ['awo', 'lmdr']],
    ['a topic', { topics: ['zu-hause-alt-werden'] }, ['gemeindeschwester-plus']],
    [
      'one of two topics',
      { topics: ['zu-hause-alt-werden', 'vorsorge'] },
      ['awo', 'lebenshilfe', 'drk', 'skfm', 'gemeindeschwester-plus'],
    ],
    ['a consultation', { services: ['sprechstunde-lmdr'] }, ['lmdr']],
    ['a partner and a topic', { partners: ['awo', 'lmdr'], topics: ['betreuung'] }, ['awo']],
    ['a consultation that the office gives itself', { services: ['tauschbox'] }, []],
    ['the office, which is no partner, by its id', { partners: ['innenstadt-west'] }, ['innenstadt-west']],
    ['the one office', { office: 'innenstadt-west', partners: ['bau-ag'] }, ['bau-ag']],
  ])('%s', (_, wanted, ids) => {
    const view = contactsIn(west, thursday, wanted);
    expect(idsOf(view)).toEqual(ids);
    expect(view.standing.none && phraseText(view.standing.none)).toBe(
      ids.length ? undefined : 'Dazu ist niemand eingetragen',
    );
  });

  it('says only the services that are asked for', () => {
    const view = contactsIn(officeDocument('chemnitz'), thursday, { topics: ['erbrecht'] });
    expect(partnerOf(view, 'neue-arbeit').consultations.map(({ id }) => id)).toEqual(['beratung-recht']);
    expect(partnerOf(view, 'neue-arbeit').offers).toEqual([]);
  });

  it.each<readonly [PartnerContactsOptions, string | undefined]>([
    [{}, 'Partner und Kontakte'],
    [{ partners: ['drk'] }, undefined],
    [{ partners: ['drk', 'awo'] }, 'Partner und Kontakte'],
    [{ topics: ['zu-hause-alt-werden'] }, 'Partner und Kontakte'],
  ])('%j has the heading %s', (wanted, heading) => {
    const view = contactsIn(west, thursday, wanted);
    expect(view.heading && phraseText(view.heading)).toBe(heading);
  });

  it('says nothing at all where the document names no partners', () => {
    for (const name of ['kaster', 'kaster-2017'] as const) {
      const { standing } = contactsIn(officeDocument(name), '2017-05-02T10:00');
      expect([standing.partners, standing.none]).toEqual([[], undefined]);
    }
  });

  it('refuses an office that the document does not have', () => {
    expect(() => partnerContactsView(west, 0, german, { office: 'nowhere' })).toThrow(RangeError);
  });

  const town = documentOf({
    offices: [
      { id: 'north', name: 'Nord', affiliations: [{ role: 'operator', organisation: 'owner' }] },
      { id: 'south', name: 'Süd' },
    ],
    partners: [
      { id: 'owner', name: 'Träger' },
      { id: 'both', name: 'Beide' },
      { id: 'down', name: 'Unten' },
      { id: 'idle', name: 'Ruhig' },
    ],
    services: [
      { id: 'a', name: 'A', providers: ['both'] },
      { id: 'b', name: 'B', providers: ['both', 'down'], office: 'south' },
    ],
  });
  it.each<readonly [PartnerContactsOptions, Readonly<Record<string, readonly string[]>>]>([
    [{}, { owner: [], both: ['a', 'b'], down: ['b'], idle: [] }],
    [{ office: 'north' }, { owner: [], both: ['a'] }],
    [{ office: 'south' }, { both: ['b'], down: ['b'] }],
    [{ office: 'south', partners: ['idle'] }, { idle: [] }],
  ])('of several offices %j has to do with %j', (wanted, given) => {
    const { partners } = contactsIn(town, thursday, wanted).standing;
    const found = partners.map(({ id, consultations }) => [id, consultations.map((each) => each.id)]);
    expect(Object.fromEntries(found)).toEqual(given);
  });
});

describe('when it is', () => {
  type Hours = OfficeDocument['services'][0]['hours'];
  const document = (hours: Hours, more: object = {}) =>
    documentOf({
      asOf: '2026-11',
      places: [
        { id: 'house', name: 'Haus' },
        { id: 'hall', name: 'Halle', address: { streetAddress: 'Am Markt 1' } },
        { id: 'new', name: 'Neubau', opensOn: '2027-02-01' },
      ],
      offices: [{ id: 'office', name: 'Büro', place: 'house' }],
      partners: [
        { id: 'awo', name: 'AWO' },
        { id: 'drk', name: 'DRK' },
      ],
      services: [{ id: 'service', name: 'Beratung', providers: ['awo'], hours, ...more }],
    });
  const morning = { startTime: '10:00', endTime: '12:00' };
  const offer = (hours: Hours, more: object = {}, local = thursday) =>
    partnerOf(contactsIn(document(hours, more), local), 'awo').consultations[0]!;
  const timesOf = (...given: Parameters<typeof offer>) => offer(...given).times.map(phraseText);
  const detailsOf = (...given: Parameters<typeof offer>) => offer(...given).details.map(phraseText);

  it.for<readonly [claim: string, times: readonly string[], hours: Hours, more?: object, local?: string]>([
    [
      'times of equal days are one',
      ['Jeden Montag, 10 bis 12 und 14 bis 16 Uhr'],
      [
        { byDay: ['MO'], ...morning },
        { byDay: ['MO'], startTime: '14:00', endTime: '16:00' },
      ],
    ],
    [
      'what is over is not said',
      ['Jeden Dienstag, 10 bis 12 Uhr'],
      [
        { byDay: ['MO'], ...morning, validThrough: '2026-11-25' },
        { byDay: ['TU'], ...morning },
      ],
    ],
    [
      'on its last day it is',
      ['Jeden Montag, 10 bis 12 Uhr, bis 26. November'],
      [{ byDay: ['MO'], ...morning, validThrough: '2026-11-26' }],
    ],
    [
      'what is ahead says from when',
      ['Jeden Montag, 10 bis 12 Uhr, ab 7. Dezember'],
      [{ byDay: ['MO'], ...morning, validFrom: '2026-12-07' }],
    ],
    [
      'all over: nothing is known',
      ['Zeiten nicht bekannt'],
      [{ byDay: ['MO'], ...morning, validThrough: '2026' }],
      {},
      '2027-01-01T08:00',
    ],
    ['no hours: nothing is known', ['Zeiten nicht bekannt'], undefined],
    ['by appointment alone', ['Nach Vereinbarung'], undefined, { booking: 'required' }],
    [
      'and by appointment',
      ['Jeden Montag, 10 bis 12 Uhr', 'Auch nach Vereinbarung'],
      [{ byDay: ['MO'], ...morning }, { booking: 'required' }],
    ],
    [
      'what the service says of all its dates',
      ['Jeden Montag, 10 bis 12 Uhr (nicht immer, nach Vereinbarung, am Telefon, Sprachen: Russisch)'],
      [{ byDay: ['MO'], ...morning }],
      { status: 'tentative', booking: 'required', channels: ['phone'], languages: ['ru'] },
    ],
    [
      'the rule is more specific',
      ['Jeden Montag, 10 bis 12 Uhr (bitte vorher anrufen)'],
      [{ byDay: ['MO'], ...morning, booking: 'recommended', status: 'confirmed' }],
      { status: 'tentative', booking: 'required' },
    ],
    [
      'not at present',
      ['Jeden Montag, 10 bis 12 Uhr (entfällt)'],
      [{ byDay: ['MO'], ...morning }],
      { status: 'cancelled' },
    ],
    ['not at present, without hours', ['Entfällt'], [], { status: 'cancelled' }],
    ['whenever the office is open', ['Während der Öffnungszeiten'], undefined, { duringOfficeHours: true }],
    [
      'only the dates that are its own',
      ['Jeden Montag, 10 bis 12 Uhr', 'Jeden Freitag, 10 bis 12 Uhr'],
      [
        { byDay: ['MO'], ...morning, providers: ['awo'] },
        { byDay: ['WE'], ...morning, providers: ['drk'] },
        { byDay: ['FR'], ...morning },
      ],
      { providers: ['awo', 'drk'] },
    ],
    [
      'a date that only a rule gives it',
      ['Jeden Montag, 10 bis 12 Uhr'],
      [
        { byDay: ['MO'], ...morning, providers: ['awo'] },
        { byDay: ['FR'], ...morning },
      ],
      { providers: ['drk'] },
    ],
    [
      'the usual place goes without saying',
      ['Jeden Montag, 10 bis 12 Uhr'],
      [{ byDay: ['MO'], ...morning, place: 'house' }],
    ],
    [
      'another place of one rule',
      ['Jeden Montag, 10 bis 12 Uhr (Halle)'],
      [{ byDay: ['MO'], ...morning, place: 'hall' }],
    ],
    [
      'a rule that no sentence says',
      ['An bestimmten Tagen, bitte nachfragen, 10 bis 12 Uhr'],
      [{ rrule: 'FREQ=YEARLY;BYMONTH=3', ...morning }],
    ],
  ])('%s', ([, times, hours, more, local]) => {
    expect(timesOf(hours, more, local)).toEqual(times);
  });

  it('only a consultation has times that one would miss', () => {
    const { offers } = partnerOf(contactsIn(document(undefined, { kind: 'activity' }), thursday), 'awo');
    expect(offers.map(({ times }) => times)).toEqual([[]]);
  });

  it.for<readonly [claim: string, details: readonly string[], more: object, local?: string]>([
    ['in turn', ['Im Wechsel mit DRK'], { providers: ['awo', 'drk'], rotation: {} }],
    ['together', ['Gemeinsam mit DRK'], { providers: ['awo', 'drk'] }],
    ['with the office', ['Gemeinsam mit Büro'], { providers: ['office', 'awo'] }],
    ['elsewhere', ['Ort: Halle, Am Markt 1'], { place: 'hall' }],
    ['where the office is', [], { place: 'house' }],
    [
      'until another place opens',
      ['Bis „Neubau“ öffnet (1. Februar 2027): Halle, Am Markt 1'],
      { place: 'hall', nextPlace: 'new' },
    ],
    ['in the place that has opened', ['Ort: Neubau'], { place: 'hall', nextPlace: 'new' }, '2027-02-01T08:00'],
    ['for whom', ['Für: Eltern, 6 bis 12 Jahre'], { audience: 'Eltern', typicalAgeRange: '6-12' }],
    [
      'contacts of its own',
      ['Telefon: 0631 1', 'Frau Ott (Leitung)', 'Telefon: 0631 2'],
      { telephone: ['0631 1'], people: [{ name: 'Frau Ott', role: 'Leitung', telephone: ['0631 2'] }] },
    ],
  ])('%s', ([, details, more, local]) => {
    expect(detailsOf([{ byDay: ['MO'], ...morning }], more, local)).toEqual(details);
  });
});

describe('an organisation', () => {
  it('no longer offers what is over', () => {
    const given = (name: string, kind: 'activity', validThrough: string) => ({
      ...{ id: name.toLowerCase(), name, kind, providers: ['awo'] },
      hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00', validThrough }],
    });
    const [awo] = contactsIn(
      documentOf({
        partners: [{ id: 'awo', name: 'AWO' }],
        services: [given('Nähkurs', 'activity', '2026-06'), given('Chor', 'activity', '2027-06')],
      }),
      '2026-11-26T10:00',
    ).standing.partners;
    expect(linesOf(awo!)).toEqual(['AWO', 'Angebote', 'Chor', 'Jeden Montag, 10 bis 12 Uhr, bis Juni 2027']);
  });

  const partner = (more: object, local = thursday) => {
    const document = documentOf({
      places: [{ id: 'hall', name: 'Halle', address: { streetAddress: 'Am Markt 1' } }],
      partners: [{ id: 'awo', name: 'AWO', ...more }],
    });
    return partnerOf(contactsIn(document, local), 'awo');
  };

  it.each<readonly [claim: string, contact: readonly string[], more: object]>([
    [
      'each way on a line of its own',
      ['Telefon: 0631 1, 0631 2', 'Fax: 0631 3', 'E-Mail: a@b.de', 'Seite, Karte'],
      {
        telephone: ['0631 1', '0631 2'],
        faxNumber: '0631 3',
        email: 'a@b.de',
        links: [
          { name: 'Seite', url: 'https://a.de' },
          { name: 'Karte', url: 'https://b.de' },
        ],
      },
    ],
    [
      'its own hours',
      ['Zu erreichen: Montag bis Freitag, 9 bis 12 Uhr; auch nach Vereinbarung'],
      {
        hours: [
          { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '09:00', endTime: '12:00' },
          { booking: 'required' },
        ],
      },
    ],
    [
      'hours on the telephone',
      ['Zu erreichen: jeden Montag, 9 bis 12 Uhr (am Telefon)'],
      { channels: ['phone'], hours: [{ byDay: ['MO'], startTime: '09:00', endTime: '12:00' }] },
    ],
    ['where it is', ['Ort: Halle, Am Markt 1'], { place: 'hall' }],
    ['for whom, and a remark', ['Für: Eltern', 'Bitte klingeln.'], { audience: 'Eltern', note: 'Bitte klingeln.' }],
    ['nothing', [], {}],
  ])('%s', (_, contact, more) => {
    expect(partner(more).contact.map(phraseText)).toEqual(contact);
  });

  it('a fax number, which is no link, keeps to its own direction', () => {
    expect(partner({ faxNumber: '0631 3' }).contact).toEqual([['Fax: ', { kind: 'name', text: '0631 3' }]]);
  });

  it.each<readonly [claim: string, isAbsent: boolean, lines: readonly string[], person: object]>([
    ['a name alone', false, ['Frau Ott'], { name: 'Frau Ott' }],
    ['a post alone', false, ['Leitung', 'Telefon: 115'], { role: 'Leitung', telephone: ['115'] }],
    [
      'languages and a remark',
      false,
      ['Frau Ott', 'Sprachen: Türkisch, Arabisch', 'Nur dienstags'],
      { name: 'Frau Ott', languages: ['tr', 'ar'], note: 'Nur dienstags' },
    ],
    [
      'away',
      true,
      ['Frau Ott (Leitung) ist zurzeit nicht da', 'Telefon: 115'],
      { name: 'Frau Ott', role: 'Leitung', absent: true, telephone: ['115'] },
    ],
    [
      'away, with somebody who helps',
      true,
      ['Frau Ott ist zurzeit nicht da', 'Vertretung: Herr Kern (Notfälle), 116'],
      {
        name: 'Frau Ott',
        absent: true,
        telephone: ['115'],
        substitute: { name: 'Herr Kern', role: 'Notfälle', telephone: ['116'] },
      },
    ],
    ['a vacant post', true, ['Die Stelle „Leitung“ ist zurzeit nicht besetzt'], { role: 'Leitung', absent: true }],
  ])('%s', (_, isAbsent, lines, person) => {
    const [shown] = partner({ people: [person] }).people;
    expect(shown!.isAbsent).toBe(isAbsent);
    expect([shown!.name, ...shown!.contact].map(phraseText)).toEqual(lines);
  });

  it('says who is behind it now', () => {
    const affiliations = [
      { role: 'operator', name: 'Alt', validThrough: '2026-10' },
      { role: 'operator', name: 'Neu', validFrom: '2026-11', note: 'seit diesem Herbst' },
      { role: 'authority', name: 'Amt' },
      { role: 'funder', organisation: 'office' },
      { role: 'funder', name: 'Später', validFrom: '2027' },
    ];
    expect(partner({ affiliations }).affiliations.map(phraseText)).toEqual([
      'Träger: Neu (seit diesem Herbst)',
      'Zuständig: Amt',
      'Gefördert von: Büro',
    ]);
  });
});

describe('the moment', () => {
  it.each<readonly [DocumentName, local: string, stale: string | undefined, asOf: string | undefined]>([
    ['chemnitz', '2010-06-01T10:00', undefined, 'Angaben von 2010'],
    ['chemnitz', '2012-06-30T23:59', undefined, 'Angaben von 2010'],
    ['chemnitz', '2012-07-01T00:00', 'Angaben von 2010 – bitte vorher nachfragen', undefined],
    ['innenstadt-west', thursday, undefined, 'Angaben vom November 2026'],
  ])('%s on %s: %s', (name, local, stale, asOf) => {
    const { now, standing } = contactsIn(officeDocument(name), local);
    expect(now.stale && phraseText(now.stale)).toBe(stale);
    expect(standing.asOf && phraseText(standing.asOf)).toBe(asOf);
  });

  it('is too old also where only the day to look again is known', () => {
    const { now } = contactsIn(documentOf({ reviewBy: '2026-10' }), thursday);
    expect(phraseText(now.stale!)).toBe('Angaben von früher – bitte vorher nachfragen');
    expect(contactsIn(documentOf({}), thursday).standing.asOf).toBeUndefined();
  });

  it('is said where the clock is not the real one', () => {
    const { now } = contactsIn(west, thursday, { preview: true });
    expect(phraseText(now.preview!)).toBe('Vorschau für Donnerstag, 26. November 2026, um 10 Uhr');
    expect(contactsIn(west, thursday).now.preview).toBeUndefined();
  });

  it.each([
    [thursday, '2026-11-27T00:00:00+01:00'],
    ['2026-03-28T10:00', '2026-03-29T00:00:00+01:00'],
    ['2026-03-29T10:00', '2026-03-30T00:00:00+02:00'],
  ])('%s: lasts until %s', (local, until) => {
    expect(contactsIn(west, local).now.until).toBe(Date.parse(until));
  });

  it("is the office's day, whoever reads", () => {
    const hours = [{ byDay: ['MO'], startTime: '10:00', validFrom: '2026-11-27' }];
    const document = documentOf({
      timeZone: 'Pacific/Auckland',
      partners: [{ id: 'awo', name: 'AWO' }],
      services: [{ id: 'service', name: 'Beratung', providers: ['awo'], hours }],
    });
    const timesAt = (iso: string) =>
      partnerContactsView(document, Date.parse(iso), german).standing.partners[0]!.consultations[0]!.times.map(
        phraseText,
      );
    expect(timesAt('2026-11-26T10:59:59Z')).toEqual(['Jeden Montag, Beginn 10 Uhr, ab 27. November']);
    expect(timesAt('2026-11-26T11:00:00Z')).toEqual(['Jeden Montag, Beginn 10 Uhr']);
  });

  it('the view is plain data', () => {
    const view = contactsIn(west, thursday);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
