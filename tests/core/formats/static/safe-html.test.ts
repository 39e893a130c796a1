import { assert, property, string } from 'fast-check';
import { HtmlValidate } from 'html-validate';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../src/core/formats/write-html.js';
import { writeSign } from '../../../../src/core/formats/write-sign.js';
import { writeText } from '../../../../src/core/formats/write-text.js';
import { parseDocument } from '../../../../src/core/model/parse-document.js';
import { prepareSchedule, type Schedule } from '../../../../src/core/schedule/prepare-schedule.js';
import { german } from '../../../../src/core/wording/words.js';
import { applyRules } from '../../../embed/sanitisers/apply-rules.js';
import { publicRules } from '../../../embed/sanitisers/public-rules.js';
import { loosened } from '../../../pages/support/guide.js';
import { languages } from '../../languages.js';
import { elementsOf, offices, scheduleNamed, wordsOfHtml } from './printed.js';

const at = Date.parse('2026-11-23T08:00:00Z');

/** All that a piece may consist of: what the strictest systems take away leaves its words. */
const tags = 'div h3 h4 h5 h6 p ul li dl dt dd table tbody tr th td address time a span'.split(' ');
const attributes = 'lang dir scope datetime href'.split(' ');

/** A document in which every text that people read is this one. */
const scheduleOf = (text: string): Schedule =>
  prepareSchedule(
    parseDocument({
      schemaVersion: '1.0',
      language: 'de',
      places: [
        {
          id: 'a',
          name: text,
          address: { streetAddress: text, addressLocality: text },
          directions: text,
          access: text,
          note: text,
        },
      ],
      offices: [
        {
          id: 'o',
          name: text,
          description: text,
          note: text,
          place: 'a',
          links: [{ name: text, url: `https://example.org/${encodeURIComponent(text)}` }],
          people: [{ name: text, role: text, note: text }],
          hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00', note: text, name: text }],
          overrides: [{ on: ['2026-12-07'], status: 'cancelled', note: text }],
          sections: [{ name: text, text, items: [text] }],
          affiliations: [{ role: 'funder', name: text, note: text }],
        },
      ],
      partners: [{ id: 'p', name: text, description: text }],
      services: [
        {
          id: 's',
          name: text,
          providers: ['p'],
          audience: text,
          cost: text,
          topics: ['t'],
          hours: [{ byDay: ['TU'], startTime: '09:00' }],
        },
      ],
      topics: [{ id: 't', name: text }],
      notices: [{ name: text, text }],
    }).value,
  );

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '&lt;b&gt; &amp; &#39;',
  '<!-- -->',
  ']]>',
  '\u202egnp.exe',
  '${alert(1)}',
];

describe('every text is text', () => {
  const isSafe = (text: string) => {
    const schedule = scheduleOf(text);
    const { value } = writeHtml(schedule, at, german);
    const found = elementsOf(value);
    expect(found.map(({ tagName }) => tagName).filter((name) => !tags.includes(name))).toEqual([]);
    const names = found.flatMap((element) => element.attrs.map(({ name }) => name));
    expect(names.filter((name) => !attributes.includes(name))).toEqual([]);
    const shown = text
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (shown) expect(wordsOfHtml(value)).toContain(shown);
    for (const page of [
      writeHtml(schedule, at, german, { page: { stylesheet: text } }),
      writeSign(schedule, at, [german]),
    ]) {
      const odd = elementsOf(page.value).flatMap(({ tagName, attrs }) => [
        ...(/^(script|img|iframe|object|embed|form)$/.test(tagName) ? [tagName] : []),
        ...attrs.flatMap(({ name }) => (name.startsWith('on') ? [name] : [])),
      ]);
      expect(odd).toEqual([]);
    }
  };

  it.each(hostile)('%s', isSafe);

  it('whatever it is', () => {
    assert(property(string({ unit: 'binary', minLength: 1, maxLength: 40 }), isSafe), { numRuns: 60 });
  });

  it('an address that is none leads nowhere', () => {
    const { document } = scheduleNamed('innenstadt-west');
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      '/\\example.org',
      'vbscript:x',
    ]) {
      const [office] = document.offices;
      const odd = prepareSchedule({ ...document, offices: [{ ...office!, links: [{ name: 'Hier', url }] }] });
      const links = elementsOf(writeHtml(odd, at, german).value).flatMap(({ attrs }) =>
        attrs.flatMap(({ name, value }) => (name === 'href' ? [value] : [])),
      );
      expect(links.filter((href) => !/^(https?|tel|mailto):/.test(href))).toEqual([]);
      expect(wordsOfHtml(writeHtml(odd, at, german).value)).toContain('Hier');
      expect(writeSign(odd, at, [german]).value).not.toContain('<svg');
    }
  });
});

it('a text for a terminal holds nothing that it obeys, and lines end as everywhere', () => {
  const { value } = writeText(scheduleOf('Erste\r\nZeile\u001b[31m \u0007\u009b2J'), at, german);
  expect(value).toContain('Erste Zeile[31m 2J');
  expect(value).not.toMatch(/[^\P{Cc}\n]/u);
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // A number is printed as its office writes it; our stylesheet keeps it on one line.
    rules: { 'tel-non-breaking': 'off' },
  });
  const problemsOf = (html: string) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));

  it.each(offices.flatMap(([name, then]) => languages.map(([tag, words]) => [name, tag, then, words] as const)))(
    '%s in %s, as a piece, a page and a sign',
    (name, _tag, then, words) => {
      const schedule = scheduleNamed(name);
      const piece = writeHtml(schedule, then, words, { headingLevel: 1 }).value;
      expect(problemsOf(piece)).toEqual([]);
      expect(problemsOf(writeHtml(schedule, then, words, { page: { stylesheet: 'page.css' } }).value)).toEqual([]);
      expect(problemsOf(writeSign(schedule, then, [words], { url: 'https://www.example.de/' }).value)).toEqual([]);
    },
  );

  it('finds what isn’t', () => {
    expect(problemsOf('<p><div></p>')).not.toEqual([]);
    expect(problemsOf('<table><tbody><tr><th scope="days">a</th></tr></tbody></table>')).not.toEqual([]);
  });
});

describe('through the sanitisers of content management systems', () => {
  const wordsOf = (html: string) => wordsOfHtml(html).split(' ');
  const systems = publicRules(loosened());

  it.each(offices)('%s keeps every word, in its order', (name, then) => {
    const { value } = writeHtml(scheduleNamed(name), then, german);
    const words = wordsOf(value);
    expect(wordsOf(sanitizeHtml(value)), 'sanitize-html').toEqual(words);
    for (const rules of systems)
      expect(wordsOf(applyRules(value, rules)), `${rules.system}: ${rules.setting}`).toEqual(words);
  });

  it('and its telephone links, where links are let through', () => {
    const { value } = writeHtml(scheduleNamed('innenstadt-west'), at, german);
    const links = (html: string) =>
      elementsOf(html).filter(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name }) => name === 'href'))
        .length;
    const lost = systems.filter((rules) => links(applyRules(value, rules)) < links(value)).map(({ system }) => system);
    expect(lost).toEqual([]);
  });
});

describe('bounded', () => {
  it('a document with too many dates has no exceptions, and says so', () => {
    const hours = Array.from({ length: 400 }, (_, i) => ({
      byDay: ['MO'],
      startTime: `0${i % 10}:00`,
      endTime: '12:00',
      note: `${i}`,
    }));
    const services = Array.from({ length: 300 }, (_, i) => ({ id: `s${i}`, name: `Rat ${i}`, hours }));
    const schedule = prepareSchedule(
      parseDocument({ schemaVersion: '1.0', language: 'de', offices: [{ id: 'o', name: 'Büro', hours }], services })
        .value,
    );
    const { value, losses } = writeText(schedule, at, german, { parts: ['hours'] });
    expect(value).toContain('Montag');
    expect(losses.every(({ code }) => code === 'override')).toBe(true);
  });
});
