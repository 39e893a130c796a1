import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../src/core/formats/write-html.js';
import { writeText } from '../../../../src/core/formats/write-text.js';
import { nextConsultationView } from '../../../../src/core/views/next-consultation-view.js';
import { officeHoursView } from '../../../../src/core/views/office-hours-view.js';
import { partnerContactsView } from '../../../../src/core/views/partner-contacts-view.js';
import { phraseText, type Phrase } from '../../../../src/core/wording/phrase.js';
import { languages } from '../../languages.js';
import { offices, scheduleNamed, textOf, wordsOfHtml } from './printed.js';

/** A sentence as it is compared: a date of this year has its year in a text that is read later, and lines begin large. */
const bare = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(Angaben (vom|von)|Information from) /, (found) => (found.startsWith('A') ? 'Stand: ' : 'As of '))
    .replace(/(?<=[a-zäöüß]),? 20\d\d/g, '')
    .toLowerCase();

const cases = offices.flatMap(([name, at]) => languages.map(([tag, words]) => ({ name, at, tag, words })));

describe.each(cases)('$name in $tag says what the elements say', ({ name, at, words }) => {
  const schedule = scheduleNamed(name);
  const { document } = schedule;
  const text = bare(textOf(name, at, words));
  const missing = (phrases: readonly (Phrase | undefined)[]) =>
    phrases
      .flatMap((phrase) => (phrase?.length ? [bare(phraseText(phrase))] : []))
      .filter((sentence) => !text.includes(sentence));

  it.each(document.offices.map(({ id }) => id))('<office-hours> of %s', (id) => {
    const { heading, now, standing } = officeHoursView(schedule, id, at, words);
    const slots = now.week.flatMap((day) => day.slots);
    expect(
      missing([
        heading,
        now.call,
        ...(now.state === 'unknown' && now.reason === 'no-hours' ? [now.sentence] : []),
        ...slots.flatMap(({ text: time, remarks }) => [[time], ...remarks]),
        ...now.week.map(({ publicHoliday }) => publicHoliday),
        standing.place,
        ...standing.notes,
        ...standing.vacancies,
        ...standing.announcements.map(({ sentence }) => sentence),
        standing.asOf,
      ]),
    ).toEqual([]);
  });

  it.each(document.offices.map(({ id }) => id))('<next-consultation> of %s', (id) => {
    const { now, standing } = nextConsultationView(schedule, id, at, words, {
      kinds: ['consultation', 'activity', 'facility'],
    });
    expect(
      missing([
        ...standing.undated.flatMap(({ name: service, by, description, details }) => [
          service,
          by,
          description,
          ...details,
        ]),
        ...now.dates.flatMap(({ name: service, by, description, details, place }) => [
          service,
          by,
          description,
          ...details,
          place,
        ]),
      ]),
    ).toEqual([]);
  });

  it('<partner-contacts>', () => {
    const { heading, standing } = partnerContactsView(document, at, words);
    expect(
      missing([
        ...(standing.partners.length > 0 ? [heading] : []),
        ...standing.partners.flatMap((partner) => [
          partner.name,
          partner.description,
          ...partner.contact,
          ...partner.people.flatMap(({ name: person, contact }) => [person, ...contact]),
          ...[...partner.consultations, ...partner.offers].flatMap((offer) => [
            offer.name,
            ...offer.times,
            ...offer.details,
          ]),
          ...partner.affiliations,
        ]),
        standing.asOf,
      ]),
    ).toEqual([]);
  });

  it('as text it says the same as as HTML', () => {
    const plain = writeText(schedule, at, words)
      .value.replace(/^[=-]+$/gm, '')
      .replace(/^- /gm, '')
      .replace(/\s<https?:[^>]+>/g, '');
    const html = wordsOfHtml(writeHtml(schedule, at, words).value);
    expect(plain.replace(/\s+/g, ' ').trim()).toBe(html);
  });
});

describe('the files', () => {
  it.each([
    ['innenstadt-west', 'de'],
    ['kaster-2017', 'en'],
  ] as const)('of %s in %s', async (name, tag) => {
    const [, at] = offices.find(([each]) => each === name)!;
    const [, words] = languages.find(([each]) => each === tag)!;
    const schedule = scheduleNamed(name);
    const folder = '../../../fixtures/static';
    await expect(writeHtml(schedule, at, words).value).toMatchFileSnapshot(`${folder}/${name}.${tag}.html`);
    await expect(writeText(schedule, at, words).value).toMatchFileSnapshot(`${folder}/${name}.${tag}.txt`);
  });
});
