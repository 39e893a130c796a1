import { expect, waitUntil } from '@open-wc/testing';
import { heard, nextConsultation } from '../support/consultations.js';
import { demoDocument } from '../support/documents.js';
import { part, parts, rootOf, words, wordsOf } from '../support/printed.js';

/** What a page in this language shows of a real office. */
const shown = async (name: string, lang: string, attributes: Record<string, string>) => {
  const element = await nextConsultation({ data: await demoDocument(name), lang, ...attributes });
  await waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });
  return element;
};

const fromMonday = { now: '2026-11-23T09:00', within: 'P21D', limit: '20' };

describe('<next-consultation> at Innenstadt-West from Monday 23 November 2026', () => {
  it('in German', async () => {
    expect(heard(await shown('innenstadt-west', 'de', fromMonday))).to.deep.equal([
      'Morgen, 10 Uhr bis 12 Uhr Gemeindeschwester plus Für: Bürgerinnen und Bürger ab 80 Jahren',
      'Mittwoch, 25. November, 9 Uhr bis 10 Uhr 30 Betreuungsvereine eine von: Lebenshilfe, DRK, AWO, SKFM nicht sicher, bitte vorher anrufen: 0631 31 09 07 38 Sicher ist nur der 1. Mittwoch im Monat; an den übrigen bitte vorher nachfragen. Zu anderen Zeiten helfen die Vereine telefonisch oder per E-Mail weiter.',
      'Dienstag, 1. Dezember, 10 Uhr bis 12 Uhr Gemeindeschwester plus',
      'Dienstag, 1. Dezember, 12 Uhr bis 14 Uhr Seniorenbeirat',
      'Mittwoch, 2. Dezember, 9 Uhr bis 10 Uhr 30 Betreuungsvereine eine von: Lebenshilfe, DRK, AWO, SKFM bitte vorher anrufen',
      'Dienstag, 8. Dezember, 10 Uhr bis 12 Uhr Gemeindeschwester plus',
      'Mittwoch, 9. Dezember, 9 Uhr bis 10 Uhr 30 Betreuungsvereine eine von: Lebenshilfe, DRK, AWO, SKFM nicht sicher, bitte vorher anrufen',
      'Montag, 14. Dezember, 10 Uhr bis 12 Uhr Landsmannschaft der Deutschen aus Russland Für: (Spät-)Aussiedlerinnen und (Spät-)Aussiedler sowie alle Interessierten',
    ]);
  });

  it('in English', async () => {
    expect(heard(await shown('innenstadt-west', 'en', fromMonday))).to.deep.equal([
      'Tomorrow, 10am to midday Community nurse (Gemeindeschwester plus) For: People aged 80 and over',
      'Wednesday 25 November, 9am to 10:30am Guardianship associations one of: Lebenshilfe, DRK, AWO, SKFM not certain, please call first: 0631 31 09 07 38 Only the 1st Wednesday of the month is certain; please ask first on the others. At other times the associations can be reached by telephone or e-mail.',
      'Tuesday 1 December, 10am to midday Community nurse (Gemeindeschwester plus)',
      'Tuesday 1 December, midday to 2pm Senior citizens’ council Seniorenbeirat',
      'Wednesday 2 December, 9am to 10:30am Guardianship associations one of: Lebenshilfe, DRK, AWO, SKFM please call first',
      'Tuesday 8 December, 10am to midday Community nurse (Gemeindeschwester plus)',
      'Wednesday 9 December, 9am to 10:30am Guardianship associations one of: Lebenshilfe, DRK, AWO, SKFM not certain, please call first',
      'Monday 14 December, 10am to midday Association of Germans from Russia (Landsmannschaft) Landsmannschaft der Deutschen aus Russland e.V. For: Ethnic German repatriates and everyone interested',
    ]);
  });

  it('says of each date how sure it is', async () => {
    const element = await shown('innenstadt-west', 'de', fromMonday);
    const states = parts(element, 'date').map((date) => /date-([a-z]+)/.exec(date.getAttribute('part')!)?.[1]);
    expect(states.map((state) => state === 'tentative')).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('<next-consultation> at Kaster from 10 April 2017', () => {
  const from = { now: '2017-04-10T09:00', limit: '2' };

  it('none before 25 April, at the temporary place, in German', async () => {
    const element = await shown('kaster-2017', 'de', from);
    expect(heard(element)).to.deep.equal([
      'Dienstag, 25. April, 16 Uhr bis 18 Uhr Sprechstunde im Quartiersbüro Für: Geflüchtete (Flüchtlinge) und alle, die in den Quartieren wohnen',
      'Dienstag, 2. Mai, 16 Uhr bis 18 Uhr Sprechstunde im Quartiersbüro',
    ]);
    expect(words(element, 'place')).to.equal(
      'Bis „Haus der Begegnung“ öffnet: Quartiersbüro im Martin-Luther-Gemeindezentrum, St. Rochus-Straße 36',
    );
  });

  it('in English', async () => {
    const element = await shown('kaster-2017', 'en', from);
    expect([...heard(element), words(element, 'place')]).to.deep.equal([
      'Tuesday 25 April, 4pm to 6pm Consultation at the Quartiersbüro For: Refugees and everyone who lives in the quarters',
      'Tuesday 2 May, 4pm to 6pm Consultation at the Quartiersbüro',
      'Until “Haus der Begegnung” opens: Quartiersbüro im Martin-Luther-Gemeindezentrum, St. Rochus-Straße 36',
    ]);
  });
});

describe('<next-consultation> where no dates are known', () => {
  const now = '2026-11-23T09:00';

  it('Chemnitz: what there is, with whom to call', async () => {
    const element = await shown('chemnitz', 'de', { now });
    expect(words(element, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
    expect(parts(element, 'service').map((each) => wordsOf(each.querySelector('p')!))).to.deep.equal([
      'Beratung der Neuen Arbeit',
      'Alles was Recht ist',
      'Fragen an das Quartiermanagement',
    ]);
    expect(parts(element, 'description').map(wordsOf)).to.include('Fachlich kompetente Auskunft.');
    const telephones = parts(element, 'service').map((each) => each.querySelector('a')?.getAttribute('href'));
    expect(telephones).to.deep.equal(['tel:+493713350520', 'tel:+493713350520', 'tel:+493713350520']);
  });

  it('Chemnitz in English', async () => {
    const element = await shown('chemnitz', 'en', { now });
    expect(words(element, 'none')).to.equal('No date is known at present');
    expect(words(element, 'undated-heading')).to.equal('Without fixed dates');
  });

  it('Grübentälchen: where to find somebody', async () => {
    const element = await shown('gruebentaelchen', 'de', { now });
    expect(words(element, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
    expect(words(element, 'root')).to.contain('Friedenstraße 118');
    expect(part(element, 'undated')).to.equal(null);
  });

  it('Kaster: that the post is vacant, and who stands in', async () => {
    const element = await shown('kaster', 'de', { now });
    expect(words(element, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
    expect(words(element, 'root')).to.contain('nicht besetzt').and.to.contain('Frau Lindner');
  });
});
