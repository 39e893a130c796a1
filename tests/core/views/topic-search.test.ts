import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { findSlips } from '../../../src/core/views/find-slips.js';
import { soughtIn } from '../../../src/core/views/search-words.js';
import { searchTopics } from '../../../src/core/views/topic-search.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf, officeDocument } from '../documents.js';

const example = (name: string): OfficeDocument =>
  parseDocument(readFileSync(new URL(`../../../stories/documents/${name}.json`, import.meta.url), 'utf8')).value;

const documents = {
  chemnitz: officeDocument('chemnitz'),
  west: officeDocument('innenstadt-west'),
  kaster: officeDocument('kaster'),
  'kaster-2017': officeDocument('kaster-2017'),
  gruebentaelchen: officeDocument('gruebentaelchen'),
  lindenplatz: example('lindenplatz'),
  netzwerk: example('netzwerk'),
  ahornhof: example('ahornhof'),
};

const found = (name: keyof typeof documents, typed: string) => searchTopics(documents[name], {}, typed, german);
const keys = (name: keyof typeof documents, typed: string) => found(name, typed).choices.map(({ key }) => key);

describe('what somebody types is found first', () => {
  it.each<readonly [document: keyof typeof documents, typed: string, first: string, claim: string]>([
    ['chemnitz', 'Wohngeld', 'wohngeld', 'the name of a topic'],
    ['chemnitz', 'WOHNGELD', 'wohngeld', 'in any case'],
    ['chemnitz', 'wohng', 'wohngeld', 'not all of it yet'],
    ['chemnitz', 'k', 'kinderzuschlag', 'one letter, at the beginning of a name'],
    ['chemnitz', 'Wohngelt', 'wohngeld', 'a slip'],
    ['chemnitz', 'Whongeld', 'wohngeld', 'two letters changed places'],
    ['chemnitz', 'Wohnngeld', 'wohngeld', 'a letter twice'],
    ['chemnitz', 'Wongeld', 'wohngeld', 'a letter that isn’t heard'],
    ['chemnitz', 'wohn geld', 'wohngeld', 'in two words'],
    ['chemnitz', 'Hartz IV', 'arbeitslosengeld-2', 'another word for it'],
    ['chemnitz', 'Hartz 4', 'arbeitslosengeld-2', 'with a digit'],
    ['chemnitz', 'hartz4', 'arbeitslosengeld-2', 'without a space'],
    ['chemnitz', 'harz 4', 'arbeitslosengeld-2', 'with a slip'],
    ['chemnitz', 'Bürgergeld', 'arbeitslosengeld-2', 'what it is called today'],
    ['chemnitz', 'Burgergeld', 'arbeitslosengeld-2', 'without dots'],
    ['chemnitz', 'buergergelt', 'arbeitslosengeld-2', 'with ue and a slip'],
    ['chemnitz', 'Geld vom Amt', 'arbeitslosengeld-2', 'what people call it'],
    ['chemnitz', 'ALG 2', 'arbeitslosengeld-2', 'short'],
    ['chemnitz', 'alg i', 'arbeitslosengeld-1', 'short, with a Roman digit'],
    ['chemnitz', 'Arbeitslosengelt', 'arbeitslosengeld-1', 'a long word with a slip'],
    ['chemnitz', 'arbeitslohsengeld', 'arbeitslosengeld-1', 'a letter too many'],
    ['chemnitz', 'Miete', 'wohngeld', 'what it is for'],
    ['chemnitz', 'mite', 'wohngeld', 'a short word with a slip'],
    ['chemnitz', 'Kinderzuschlach', 'kinderzuschlag', 'as it is spoken'],
    ['chemnitz', 'Kuendigung', 'arbeitslosigkeit', 'ue'],
    ['chemnitz', 'kundigung', 'arbeitslosigkeit', 'u for ü'],
    ['chemnitz', 'Bewerbunk', 'bewerbung', 'k for g'],
    ['chemnitz', 'Lebenslauf schreiben', 'bewerbung', 'with a word nobody has'],
    ['chemnitz', 'ich brauche Hilfe beim Wohngeld', 'wohngeld', 'a whole sentence'],
    ['chemnitz', 'wie beantrage ich Sozialhilfe?', 'sozialhilfe', 'a question'],
    ['chemnitz', 'Scheidug', 'familienrecht', 'a slip in another word for it'],
    ['chemnitz', 'erben', 'erbrecht', 'another ending'],
    ['chemnitz', 'Testamend', 'erbrecht', 'd for t'],
    ['chemnitz', 'divorce', 'familienrecht', 'in another language of the document'],
    ['chemnitz', 'zuschuss', 'foerdermittel', 'ss, and one of many'],
    ['chemnitz', 'zuschuß', 'foerdermittel', 'ß'],
    ['chemnitz', 'Gymnastik', 'service.gymnastikgruppe', 'an offer that is no topic'],
    ['chemnitz', 'gimnastik', 'service.gymnastikgruppe', 'i for y'],
    ['chemnitz', 'naehen', 'service.naehen', 'ae'],
    ['chemnitz', 'nahen', 'service.naehen', 'a for ä'],
    ['chemnitz', 'Computer Kurs', 'service.computertraining', 'one word of two'],
    ['chemnitz', 'HartzIV', 'arbeitslosengeld-2', 'a Roman digit without a space'],
    ['chemnitz', 'Wohngeldantrag', 'wohngeld', 'a longer word that begins with it'],
    ['chemnitz', 'Wohngeld Antrag stellen', 'wohngeld', 'with what one does'],
    ['chemnitz', 'meine Miete ist zu hoch', 'wohngeld', 'what is the matter, in a sentence'],
    ['chemnitz', 'mir wurde gekündigt', 'arbeitslosigkeit', 'what has happened'],
    ['chemnitz', 'Kündigungsschutz', 'arbeitslosigkeit', 'a longer word that begins with another word for it'],
    ['chemnitz', 'Mietschulden', 'wohngeld', 'without the last letter'],
    ['chemnitz', 'Scheidungsanwalt', 'familienrecht', 'whom one looks for'],
    ['chemnitz', 'Unterhaltsvorschuss', 'familienrecht', 'what one looks for'],
    ['chemnitz', 'Bewerbungsfoto', 'bewerbung', 'what begins with one of many'],
    ['chemnitz', 'bewärbung', 'bewerbung', 'ä for e, the end still open'],
    ['chemnitz', 'arbeitzlosengeld', 'arbeitslosengeld-1', 'tz for ts'],
    ['chemnitz', 'Erbe', 'erbrecht', 'the thing'],
    ['chemnitz', 'Bürgergeld beantragen', 'arbeitslosengeld-2', 'with what one does'],
    ['chemnitz', 'Amt', 'arbeitslosengeld-2', 'three letters, not inside “ehrenamtlich”'],
    ['west', 'Patientenverfügung', 'vorsorge', 'another word for it'],
    ['west', 'Pazientenverfügunk', 'vorsorge', 'a slip in each half of a long word'],
    ['west', 'Vorsorgevolmacht', 'vorsorge', 'one l'],
    ['west', 'betroier', 'betreuung', 'as it is heard'],
    ['west', 'Flege', 'zu-hause-alt-werden', 'f for pf'],
    ['west', 'Haushaltshilfe', 'zu-hause-alt-werden', '“Hilfe im Haushalt” in one word'],
    ['west', 'tauschen', 'service.tauschbox', 'a word of a description'],
    ['west', 'Aussiedler', 'service.sprechstunde-lmdr', 'for whom it is'],
    ['west', 'Lebenshilfe', 'service.sprechstunde-betreuungsvereine', 'who gives it'],
    ['west', 'Pflegegeld', 'zu-hause-alt-werden', 'a longer word that begins with another word for it'],
    ['west', 'Seniorentreff', 'zu-hause-alt-werden', 'the same in the plural'],
    ['west', 'Bau AG', 'service.marktfruehstueck', 'two letters in a text, not the beginning of “age”'],
    ['west', 'Rat', 'service.sprechstunde-seniorenbeirat', 'three letters at the end, not inside “Beratung”'],
    ['west', 'Gemeindeschwester', 'service.sprechstunde-gemeindeschwester', 'a service by its name'],
    ['kaster', 'Sahl', 'raumbuchung', 'h for a'],
    ['kaster', 'Raum mieten', 'raumbuchung', 'two words'],
    ['kaster', 'feiern', 'raumbuchung', 'a verb'],
    ['kaster', 'Zimmer buchen', 'service.raumbuchung', 'a word of a description, and one that nobody has'],
    ['kaster-2017', 'Flüchtling', 'integration-vor-ort', 'one of many'],
    ['kaster-2017', 'fluchtlinge', 'integration-vor-ort', 'u for ü'],
    ['kaster-2017', 'Asylantrag', 'integration-vor-ort', 'a longer word that begins with a short one'],
    ['kaster-2017', 'Integrationskurs', 'integration-vor-ort', 'with a long word of a name of several words'],
    ['kaster-2017', 'asyll', 'integration-vor-ort', 'a letter twice at the end'],
    ['gruebentaelchen', 'Nachbarschaft', 'service.nachbarschaftsprojekte', 'a document without topics'],
    ['lindenplatz', 'Schulden', 'geld', 'a topic of two words'],
    ['lindenplatz', 'Schuldenberatung', 'service.schuldnerberatung', 'as everybody calls it'],
    ['lindenplatz', 'Hebame', 'service.hebamme', 'one m'],
    ['lindenplatz', 'Schimmel', 'service.mietberatung', 'a word of a description'],
    ['lindenplatz', 'Rente', 'service.rentenberatung', 'a part of a name'],
    ['lindenplatz', 'formulare ausfüllen', 'service.formularhilfe', 'a part of a name, and another word'],
    ['netzwerk', 'Inkaso', 'schulden', 'one s'],
    ['netzwerk', 'kinderbetreung', 'kita', 'one u'],
    ['ahornhof', 'sozial', 'service.sozialberatung', 'the beginning of a name'],
  ])('%s: %s → %s (%s)', (document, typed, first) => {
    expect(keys(document, typed)[0]).toBe(first);
  });
});

describe('what nobody has is not found', () => {
  it.each<readonly [document: keyof typeof documents, typed: string]>([
    ['chemnitz', 'Zahnarzt'],
    ['chemnitz', 'Hund'],
    ['chemnitz', 'Führerschein'],
    ['chemnitz', 'Reisepass'],
    ['chemnitz', 'Personalausweis'],
    ['chemnitz', 'xyzzy'],
    ['west', 'Fußball'],
    ['west', 'Steuererklärung'],
    ['west', 'Müllabfuhr'],
    ['west', 'Wohngeld'],
    ['kaster', 'Schwimmbad'],
    ['lindenplatz', 'Autoreparatur'],
    ['netzwerk', 'Theater'],
    ['gruebentaelchen', 'Hartz IV'],
    ['chemnitz', 'Rente'],
    ['chemnitz', 'Sport'],
    ['chemnitz', 'Sucht'],
    ['chemnitz', 'Erbschaft'],
    ['chemnitz', 'Winter'],
    ['chemnitz', 'Kino'],
    ['chemnitz', 'Reis'],
    ['chemnitz', 'Kinderarzt'],
    ['chemnitz', 'asdf'],
    ['chemnitz', 'ich brauche'],
    ['west', 'Auto'],
    ['west', 'Wetter'],
    ['west', 'Wein'],
    ['west', 'Post'],
    ['kaster', 'Halle'],
    ['kaster', 'Rente'],
    ['kaster', 'Hausarzt'],
    ['kaster-2017', 'Flug'],
    ['kaster-2017', 'Herz'],
    ['gruebentaelchen', 'Reis'],
    ['gruebentaelchen', 'Miete'],
  ])('%s: %s', (document, typed) => {
    expect(keys(document, typed)).toEqual([]);
  });

  it.each(['', '   ', '?!', '***', '\\', '(', '[a-z]+$', '"-geld"', '🙂', '\u0000', "'; --"])(
    'nor %j, which breaks nothing',
    (typed) => {
      expect(keys('netzwerk', typed)).toEqual([]);
    },
  );

  it('nor is a very long text worked through: eight words, none for slips that is longer than any', () => {
    expect(
      soughtIn('wo ist denn bitte das Amt '.repeat(10) + 'eins zwei drei vier fünf sechs sieben acht neun'),
    ).toEqual(['denn', 'bitte', 'amt', 'eins', 'zwei', 'drei', 'vier', 'funf']);
    const long = 'Wohngelt'.repeat(12);
    expect(findSlips([` ${long.toLowerCase()} `], long.toLowerCase())).toEqual([]);
    expect(keys('chemnitz', long)).toEqual([]);
  });

  it('but what is called by such words alone', () => {
    const document = documentOf({ topics: [{ id: 'wir', name: 'Wir' }] });
    expect(searchTopics(document, {}, 'wir', german).meant).toBe('wir');
    expect(searchTopics(document, {}, 'wir suchen', german).choices).toEqual([]);
  });
});

describe('what is found', () => {
  it('is all that fits, topics before services of the same worth, and not more than eight', () => {
    expect(keys('chemnitz', 'geld')).toEqual(
      expect.arrayContaining(['arbeitslosengeld-1', 'arbeitslosengeld-2', 'wohngeld', 'kinderzuschlag']),
    );
    const topics = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, name: `Thema ${i}` }));
    expect(searchTopics(documentOf({ topics }), {}, 'Thema', german).choices).toHaveLength(8);
  });

  it.each<readonly [typed: string, hint: string | undefined]>([
    ['Arbeitslosengeld II', undefined],
    ['Hartz IV', 'Hartz IV'],
    ['harz 4', 'Hartz IV'],
    ['ALG II', 'ALG II'],
  ])('%s: by which other word: %s', (typed, hint) => {
    const [first] = found('chemnitz', typed).choices;
    expect(phraseText(first!.name)).toBe('Arbeitslosengeld II');
    expect(first!.hint && phraseText(first!.hint)).toBe(hint);
  });

  it('says in which language another word is', () => {
    const [first] = found('chemnitz', 'divorce').choices;
    expect(first!.hint).toEqual([{ kind: 'name', text: 'divorce', lang: 'en' }]);
  });

  it.each<readonly [typed: string, meant: string | undefined]>([
    ['Wohngelt', 'wohngeld'],
    ['Hartz IV', 'arbeitslosengeld-2'],
    ['Sozialrecht', 'sozialrecht'],
    ['geld', undefined],
    ['xyzzy', undefined],
    ['mir wurde gekündigt', 'arbeitslosigkeit'],
    // Suggested, but whoever presses Enter chooses.
    ['Hartz 5', undefined],
    ['Mietwagen', undefined],
    ['Baum', undefined],
    ['Feuer', undefined],
    ['Computer kaputt', undefined],
  ])('%s is %s without doubt', (typed, meant) => {
    expect(found('chemnitz', typed).meant).toBe(meant);
  });

  it('is said in words', () => {
    expect(phraseText(found('chemnitz', 'geld').title)).toBe('Gefunden zu „geld“');
    expect(phraseText(found('chemnitz', 'geld').count)).toMatch(/^\d Vorschläge$/);
    expect(phraseText(found('chemnitz', 'wohngeld').count)).toBe('Ein Vorschlag');
  });

  it('is only what is wanted', () => {
    const only = (filter: object, typed: string) =>
      searchTopics(documents.west, filter, typed, german).choices.map(({ key }) => key);
    expect(only({ topics: ['vorsorge'] }, 'pflege')).toEqual([]);
    expect(only({ partners: ['awo'] }, 'vorsorge')).toContain('vorsorge');
    expect(only({ partners: ['seniorenbeirat'] }, 'vorsorge')).toEqual([]);
    expect(only({ services: ['sprechstunde-seniorenbeirat'] }, 'senioren')).toEqual([
      'service.sprechstunde-seniorenbeirat',
    ]);
  });

  it('has a topic that nobody offers', () => {
    const document = documentOf({ topics: [{ id: 'kita', name: 'Kinderbetreuung' }] });
    expect(searchTopics(document, {}, 'kinder', german).meant).toBe('kita');
  });
});

describe('letters of other alphabets', () => {
  const document = documentOf({
    topics: [
      { id: 'wohnen', name: { de: 'Wohnen', ru: 'Жильё', tr: 'Barınma', ar: 'السكن' } },
      { id: 'arbeit', name: { de: 'Arbeit', ru: 'Работа', tr: 'İş' } },
    ],
  });

  it.each([
    ['жилье', 'wohnen'],
    ['Жильё', 'wohnen'],
    ['barinma', 'wohnen'],
    ['السكن', 'wohnen'],
    ['роббота', 'arbeit'],
    ['is', 'arbeit'],
  ])('%s → %s', (typed, key) => {
    expect(searchTopics(document, {}, typed, german).choices[0]?.key).toBe(key);
  });
});
