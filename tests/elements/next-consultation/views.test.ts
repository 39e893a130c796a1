import { expect } from '@open-wc/testing';
import { consultations, heard, monday, names, nextConsultation } from '../support/consultations.js';
import { part, parts, words, wordsOf } from '../support/printed.js';

const data = consultations();

describe('<next-consultation> shows', () => {
  it('the next five consultations as a list, in the order of their starts', async () => {
    const element = await nextConsultation({ data, now: monday });
    expect(words(element, 'heading')).to.equal('Nächste Sprechstunden');
    expect(heard(element)).to.deep.equal([
      'Morgen, 10 Uhr bis 12 Uhr Pflegeberatung AWO Für: Angehörige',
      'Mittwoch, 25. November, 14 Uhr bis 16 Uhr Schuldnerberatung DRK Ort: Schule am Ring',
      'Dienstag, 1. Dezember, 10 Uhr bis 12 Uhr Pflegeberatung AWO',
      'Mittwoch, 2. Dezember, 14 Uhr bis 16 Uhr Schuldnerberatung AWO entfällt: Fortbildung',
      'Dienstag, 8. Dezember, 10 Uhr bis 12 Uhr Pflegeberatung AWO',
      'Mittwoch, 9. Dezember, 14 Uhr bis 16 Uhr Schuldnerberatung DRK entfällt, verlegt auf Donnerstag, 10. Dezember, um 17 Uhr',
      'Donnerstag, 10. Dezember, 17 Uhr bis 19 Uhr Schuldnerberatung DRK statt Mittwoch, 9. Dezember Ort: Schule am Ring',
    ]);
    expect(words(element, 'place')).to.equal('Ort: Ahornhof, Hofstraße 3, Kaiserslautern');
    expect(words(element, 'as-of')).to.equal('Angaben vom November 2026');
  });

  it('what is cancelled as such: its time struck through for the eye, no button for the calendar', async () => {
    const element = await nextConsultation({ data, now: monday });
    const cancelled = parts(element, 'date-cancelled');
    expect(cancelled.map((date) => date.querySelector('s')?.textContent)).to.deep.equal([
      '14:00–16:00 Uhr',
      '14:00–16:00 Uhr',
    ]);
    expect(cancelled.flatMap((date) => [...date.querySelectorAll('button')])).to.deep.equal([]);
    expect(parts(element, 'calendar')).to.have.length(5);
    expect(part(element, 'date-confirmed')?.querySelector('s')).to.equal(null);
  });

  it('a card: one date, with what it is in a few sentences', async () => {
    const element = await nextConsultation({ data, now: monday, view: 'card' });
    expect(words(element, 'heading')).to.equal('Nächste Sprechstunde');
    expect(heard(element)).to.deep.equal([
      'Morgen, 10 Uhr bis 12 Uhr Pflegeberatung AWO Hilfe, wenn zu Hause jemand Pflege braucht. Für: Angehörige',
    ]);
    expect(part(element, 'calendar')).not.to.equal(null);
  });

  it('a line: all of it that matters, the heading before it, no list and no button', async () => {
    const element = await nextConsultation({ data, now: monday, view: 'line' });
    expect(parts(element, 'line').map(wordsOf)).to.deep.equal([
      'Nächste Sprechstunde: Morgen, 10 bis 12 Uhr: Pflegeberatung – AWO',
    ]);
    expect(part(element, 'dates')).to.equal(null);
    expect(part(element, 'calendar')).to.equal(null);
  });

  for (const [view, expected] of [
    ['list', 'ol'],
    ['card', 'ol'],
    ['line', 'p'],
    ['table', 'ol'],
    ['', 'ol'],
    ['constructor', 'ol'],
  ] as const)
    it(`view=${JSON.stringify(view)}: ${expected}`, async () => {
      const element = await nextConsultation({ data, now: monday, view });
      const shown = part(element, 'dates') ?? part(element, 'line');
      expect(shown?.localName).to.equal(expected);
    });

  for (const [given, count, heading, claim] of [
    [{ limit: '1' }, 1, 'Nächste Sprechstunde', 'one'],
    [{ limit: '2', view: 'card' }, 2, 'Nächste Sprechstunden', 'more cards than one'],
    [{ limit: '2', view: 'line' }, 2, 'Nächste Sprechstunden:', 'two lines'],
    [{ within: 'P2D' }, 2, 'Nächste Sprechstunden', 'two days'],
    [{ within: 'P1W', limit: '1' }, 1, 'Nächste Sprechstunde', 'whichever ends first'],
    [{ kind: 'activity', limit: '3' }, 3, 'Nächste Termine', 'activities'],
    [{ kind: 'consultation activity', within: 'P4D' }, 3, 'Nächste Termine', 'both kinds'],
  ] as const)
    it(`${JSON.stringify(given)}: ${claim}`, async () => {
      const element = await nextConsultation({ data, now: monday, ...given });
      expect(parts(element, 'view' in given && given.view === 'line' ? 'line' : 'date')).to.have.length(count);
      expect(words(element, 'heading')).to.equal(heading);
    });

  for (const [level, tag] of [
    [undefined, 'h3'],
    ['1', 'h1'],
    ['2', 'h2'],
    ['6', 'h6'],
    ['0', undefined],
    ['seven', undefined],
  ] as const)
    it(`heading-level=${level}: ${tag ?? 'none'}`, async () => {
      const element = await nextConsultation({ data, now: monday, ...(level && { 'heading-level': level }) });
      expect(part(element, 'heading')?.localName).to.equal(tag);
      expect(part(element, 'dates')?.getAttribute('aria-label')).to.equal('Nächste Sprechstunden');
    });

  it('the dates of the office that is named; without one those of the first', async () => {
    const offices = [...(data['offices'] as object[]), { id: 'ost', name: 'Stadtteilbüro Ost', telephone: ['0631 9'] }];
    const services = [
      ...(data['services'] as object[]),
      { id: 'hilfe', name: 'Formularhilfe', office: 'ost', hours: [{ byDay: ['MO'], startTime: '10:00' }] },
    ];
    const given = { data: { ...data, offices, services }, now: monday, limit: '2' };
    expect(names(await nextConsultation({ ...given, office: 'ost' }))).to.deep.equal([
      'Formularhilfe',
      'Formularhilfe',
    ]);
    expect(names(await nextConsultation(given))).to.deep.equal(['Pflegeberatung', 'Schuldnerberatung']);
  });

  it('services that have no dates below those that have, with whom to call', async () => {
    const hebamme = { id: 'hebamme', name: 'Hebamme', audience: 'Schwangere', hours: [{ booking: 'required' }] };
    const element = await nextConsultation({ data: consultations([hebamme]), now: monday });
    expect(words(element, 'undated-heading')).to.equal('Ohne feste Termine');
    const [service, ...others] = parts(element, 'service');
    expect([...service!.querySelectorAll('p')].map(wordsOf)).to.deep.equal([
      'Hebamme',
      'Nach Vereinbarung',
      'Für: Schwangere',
      'bitte vorher anrufen: 0631 31 09 07 38',
    ]);
    expect(others).to.deep.equal([]);
  });

  it('beside a line nothing of what has no dates, alone it does', async () => {
    const hebamme = { id: 'hebamme', name: 'Hebamme' };
    const withDates = await nextConsultation({ data: consultations([hebamme]), now: monday, view: 'line' });
    expect(part(withDates, 'undated')).to.equal(null);
    const alone = await nextConsultation({
      data: consultations([hebamme]),
      now: monday,
      view: 'line',
      consultation: 'hebamme',
    });
    expect(words(alone, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
    expect(words(alone, 'service')).to.contain('Hebamme');
  });

  it('no place for a conversation by telephone, but the number', async () => {
    const telefon = { id: 'telefon', name: 'Sorgentelefon', channels: ['phone'], telephone: ['0631 4710 143'] };
    const service = { ...telefon, hours: [{ byDay: ['FR'], startTime: '18:00', endTime: '20:00' }] };
    const element = await nextConsultation({ data: consultations([service]), now: monday, consultation: 'telefon' });
    expect(part(element, 'place')).to.equal(null);
    expect(words(element, 'remarks')).to.equal('am Telefon: 0631 4710 143');
  });

  it('where nothing is known, that, and how to reach somebody', async () => {
    const element = await nextConsultation({ data: { ...data, services: [] }, now: monday });
    expect(words(element, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
    expect(part(element, 'dates')).to.equal(null);
    expect(parts(element, 'reach').map(wordsOf).join()).to.contain('0631 31 09 07 38');
    expect(part(element, 'reach')?.querySelector('a')?.getAttribute('href')).to.equal('tel:+4963131090738');
  });

  it('for which moment it speaks, where `now` says another', async () => {
    const element = await nextConsultation({ data, now: monday });
    expect(words(element, 'preview')).to.equal('Vorschau für Montag, 23. November 2026, um 9 Uhr');
  });

  it('days that machines can read', async () => {
    const element = await nextConsultation({ data, now: monday });
    const days = parts(element, 'day').map((day) => day.querySelector('time')?.dateTime);
    expect(days.slice(0, 3)).to.deep.equal(['2026-11-24', '2026-11-25', '2026-12-01']);
  });
});
