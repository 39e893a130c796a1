import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../../src/core/formats/sign/qr-code.js';
import { writeSign } from '../../../../src/core/formats/write-sign.js';
import type { Service } from '../../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../../src/core/schedule/prepare-schedule.js';
import { officeHoursView } from '../../../../src/core/views/office-hours-view.js';
import { partnerContactsView } from '../../../../src/core/views/partner-contacts-view.js';
import { phraseText } from '../../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../../src/core/wording/words.js';
import { documentOf } from '../../documents.js';
import { english, languages } from '../../languages.js';
import { elementsOf, offices, scheduleNamed, wordsOfHtml } from '../static/printed.js';
import { crowded } from './crowded.js';

const at = Date.parse('2026-11-23T08:00:00Z');
const address = 'https://www.kaiserslautern.de/stadtteilbüro?weg=tür#zeiten';
const both = [german, english] as const;

/** Scales and days of a sign. */
const scaleOf = (html: string) => Number(/--hours: ([\d.]+)/.exec(html)?.[1]);

/** What a camera sees of the code in a sign, four pixels a module. */
const readCode = (html: string): string | undefined => {
  const size = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1]);
  const path = elementsOf(html)
    .filter(({ tagName }) => tagName === 'path')
    .at(-1)!
    .attrs.find(({ name }) => name === 'd')!.value;
  const width = size * 4;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let dy = 0; dy < 4; dy++)
      for (let dx = 0; dx < Number(length) * 4; dx++)
        pixels.fill(
          0,
          ((Number(y) * 4 + dy) * width + Number(x) * 4 + dx) * 4,
          ((Number(y) * 4 + dy) * width + Number(x) * 4 + dx) * 4 + 3,
        );
  return jsQR(pixels, width, width)?.data;
};

describe('what a sign says', () => {
  const cases: readonly (readonly [string, readonly [Words, Words?]])[] = [
    ...languages.map(([tag, words]) => [tag, [words]] as const),
    ['de,en', both],
  ];
  const all = offices.flatMap(([name, then]) => cases.map(([tags, words]) => ({ name, then, tags, words })));

  it.each(all)('$name in $tags: all hours', ({ name, then, words }) => {
    const schedule = scheduleNamed(name);
    for (const { id } of schedule.document.offices) {
      const text = wordsOfHtml(writeSign(schedule, then, words, { office: id }).value);
      for (const language of words) {
        const { heading, now, standing } = officeHoursView(schedule, id, then, language!);
        expect(text).toContain(phraseText(heading));
        for (const { startTime, endTime, remarks } of now.week.flatMap(({ slots }) => slots)) {
          expect(text).toContain(`${startTime}–${endTime}`);
          for (const remark of remarks) expect(text).toContain(phraseText(remark));
        }
        for (const sentence of [...standing.notes, ...standing.vacancies]) expect(text).toContain(phraseText(sentence));
      }
    }
  });

  it.each(cases)('all consultations of Innenstadt-West in %s, with their times', (_tags, words) => {
    const schedule = scheduleNamed('innenstadt-west');
    const text = wordsOfHtml(writeSign(schedule, at, words).value);
    for (const language of words)
      for (const { consultations } of partnerContactsView(schedule.document, at, language!).standing.partners)
        for (const sentence of consultations.flatMap(({ times }) => times))
          expect(text).toContain(phraseText(sentence));
    expect(text).toContain('0631 31 09 07 38');
    expect(text).toContain(words.includes(german) ? 'Stand: November 2026' : 'As of November 2026');
  });

  it('what is the same in two languages stands there once', () => {
    const text = wordsOfHtml(writeSign(scheduleNamed('innenstadt-west'), at, both).value);
    expect(text.split('10:00–12:00').length).toBe(
      wordsOfHtml(writeSign(scheduleNamed('innenstadt-west'), at, [german]).value).split('10:00–12:00').length,
    );
    expect(text.split('Stadtteilbüro Innenstadt-West').length - 1).toBe(1);
    expect(text).toContain('Montag bis Mittwoch Monday to Wednesday');
  });

  it('the second language is marked', () => {
    const { value } = writeSign(scheduleNamed('innenstadt-west'), at, both);
    expect(elementsOf(value).find(({ tagName }) => tagName === 'html')!.attrs).toContainEqual({
      name: 'lang',
      value: 'de',
    });
    expect(value).toContain('<span class="second" lang="en">Monday to Wednesday</span>');
  });

  it('closures ahead, and no holidays, which a row of the week says', () => {
    const { value } = writeSign(scheduleNamed('kaster-2017'), Date.parse('2017-10-10T08:00:00Z'), [german], {
      office: 'sozialamt',
    });
    expect(wordsOfHtml(value)).toContain('16. bis 20. Oktober 2017: geschlossen (Software-Umstellung)');
    const hall = wordsOfHtml(
      writeSign(scheduleNamed('kaster-2017'), Date.parse('2017-10-10T08:00:00Z'), [german], { office: 'stadt-bedburg' })
        .value,
    );
    expect(hall).toContain('Samstag, Sonntag und Feiertage geschlossen');
    expect(hall).not.toContain('Reformationstag');
  });

  it('holidays are not called closed where the office says something else of them', () => {
    const office = { id: 'office', name: 'Büro', hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] };
    const rest = (parts: object) =>
      wordsOfHtml(writeSign(prepareSchedule(documentOf({ offices: [{ ...office, ...parts }] })), at, [german]).value);
    expect(rest({})).toContain('Feiertage geschlossen');
    expect(rest({ overrides: [{ on: ['public-holidays'], status: 'confirmed' }] })).not.toContain('Feiertage');
    expect(rest({ hours: [{ byDay: ['SU', 'PH'], startTime: '10:00', endTime: '12:00' }] })).toContain(
      'Sonntag und Feiertage 10:00–12:00',
    );
  });

  it('a consultation that is there whenever the office is open says so', () => {
    const office = { id: 'office', name: 'Büro', hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] };
    const services: readonly Service[] = [
      { id: 'a', name: 'Rat', duringOfficeHours: true },
      { id: 'b', name: 'Box', kind: 'facility', duringOfficeHours: true },
    ];
    const { value } = writeSign(prepareSchedule(documentOf({ offices: [office], services })), at, [german]);
    expect(wordsOfHtml(value)).toContain('Rat Während der Öffnungszeiten Angebote: Box');
  });

  it('needs nothing but itself', () => {
    const { value } = writeSign(scheduleNamed('innenstadt-west'), at, both, { url: address });
    expect(value).not.toMatch(/<(script|link|img|iframe|object)|url\(|@import|\ssrc=|\shref=/);
  });
});

describe('the QR code', () => {
  it.each([
    address,
    'http://a.de',
    `https://example.org/${'weg/'.repeat(70)}`.slice(0, 300),
    'https://www.kaiserslautern.de/innenstadt-west',
  ])('of %s is read back', (url) => {
    expect(readCode(writeSign(scheduleNamed('innenstadt-west'), at, [german], { url }).value)).toBe(url);
  });

  it('has a name for who can’t see it, and its address in letters', () => {
    const { value } = writeSign(scheduleNamed('innenstadt-west'), at, [german], {
      url: 'https://www.example.de/buero/',
    });
    expect(value).toContain('role="img" aria-label="QR-Code: https://www.example.de/buero/"');
    expect(wordsOfHtml(value)).toContain('Alle Termine und Änderungen example.de/buero');
  });

  it('has the margin that readers need', () => {
    const { size, path } = qrCode(address);
    const edges = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...edges.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...edges.map(([, , end = 0]) => end))).toBe(size - 4);
  });

  it.each([
    [
      'the first link of the office',
      undefined,
      [{ name: 'Seite', url: 'https://example.org/a' }],
      'https://example.org/a',
    ],
    ['not a path, which leads nowhere from a door', undefined, [{ name: 'Seite', url: '/a' }], undefined],
    ['none where there is none', undefined, [], undefined],
    ['not one too long to be read', `https://example.org/${'a'.repeat(300)}`, [], undefined],
  ] as const)('%s', (_what, url, links, expected) => {
    const schedule = prepareSchedule(documentOf({ offices: [{ id: 'office', name: 'Büro', links }] }));
    const { value } = writeSign(schedule, at, [german], { url });
    expect(value.includes('<svg') ? readCode(value) : undefined).toBe(expected);
  });
});

describe('one sheet', () => {
  it('letters become smaller with the content, then something is left out, and said to be', () => {
    const signs = [0, 2, 4, 8, 16, 40].map((count) =>
      writeSign(prepareSchedule(crowded(count)), at, [german], { url: address }),
    );
    const found = signs.map(({ value }) => scaleOf(value));
    expect([...found].sort((a, b) => b - a)).toEqual(found);
    expect(found[0]).toBeGreaterThan(found.at(-1)!);
    const last = signs.at(-1)!;
    const left = last.losses.filter(({ code }) => code === 'entry').map(({ pointer }) => pointer);
    expect(left).toContain('/services/39');
    expect(left).not.toContain('/services/0');
    expect(wordsOfHtml(last.value)).toContain('und weitere Angebote');
    const shown = wordsOfHtml(last.value).match(/\d+\. Beratung zu/g)?.length ?? 0;
    expect(shown + left.filter((pointer) => pointer.startsWith('/services/')).length).toBe(40);
  });

  it('says what of a consultation had no room', () => {
    const { losses } = writeSign(prepareSchedule(crowded(9)), at, both, { url: address });
    expect(losses).toContainEqual({ pointer: '/services/0', code: 'field', found: 'description' });
  });

  it('an office without hours says what it is, not that nothing is known', () => {
    const text = wordsOfHtml(writeSign(scheduleNamed('gruebentaelchen'), at, [german]).value);
    expect(text).toContain('Der Treffpunkt für alle, die im Grübentälchen etwas bewegen möchten.');
    expect(text).not.toContain('nicht bekannt');
  });

  it('never throws but for an office that isn’t there', () => {
    expect(() => writeSign(scheduleNamed('kaster'), at, [german], { office: 'nobody' })).toThrow(RangeError);
  });
});
