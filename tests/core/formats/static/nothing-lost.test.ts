import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../src/core/formats/write-html.js';
import { leavesOf } from '../../document-leaves.js';
import { languages } from '../../languages.js';
import { offices, scheduleNamed, textOf } from './printed.js';

/** Texts of a document that stand nowhere on the page, and why. */
const elsewhere: readonly (readonly [pointer: RegExp, why: string])[] = [
  [/^\/(\$schema|schemaVersion|language|timeZone|region)$/, 'about the document, for programs'],
  [
    /\/(id|place|nextPlace|office|organisation)$|\/(topics|providers|about)\/\d+$/,
    'a reference: the name stands there',
  ],
  [
    /\/(kind|role|status|booking)$(?<!people\/\d+\/role)(?<!substitute\/role)/,
    'one of a few words: a sentence says it',
  ],
  [/\/(startTime|endTime)$|\/(byDay|on)\/\d+$|\/opensOn$/, 'when: compared with the elements, in sentences'],
  [/\/(validFrom|validThrough)$|^\/asOf$/, 'a date: in words, see below'],
  [/\/typicalAgeRange$/, 'the audience says the age itself'],
  [/\/synonyms\/\d+$/, 'words to search with, reported as a loss'],
  [/\/url$/, 'an address: what a link leads to, see below'],
];

const documentOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

const cases = offices.flatMap(([name, at]) => languages.map(([tag, words]) => ({ name, at, tag, words })));

describe.each(cases)('nothing of $name is lost in $tag', ({ name, at, tag, words }) => {
  const leaves = leavesOf(documentOf(name), tag);
  const text = textOf(name, at, words);

  it('every text that residents read is there', () => {
    const lost = leaves.filter(
      ([pointer, leaf]) => !elsewhere.some(([allowed]) => allowed.test(pointer)) && !text.includes(leaf),
    );
    expect(lost).toEqual([]);
  });

  it('every link leads where it should', () => {
    const { value } = writeHtml(scheduleNamed(name), at, words);
    const urls = leaves.filter(([pointer]) => pointer.endsWith('/url'));
    expect(urls.filter(([, url]) => !value.includes(`href="${url}"`))).toEqual([]);
    const addresses = leaves.filter(([pointer]) => pointer.endsWith('/email'));
    expect(addresses.filter(([, email]) => !value.includes(`href="mailto:${email}"`))).toEqual([]);
    expect(value.match(/href="tel:\+49\d+"/g)?.length ?? 0).toBeGreaterThanOrEqual(
      leaves.filter(([pointer]) => /telephone\/\d+$/.test(pointer)).length,
    );
  });

  it('every year that matters is said', () => {
    const dates = leaves.filter(([pointer]) => /\/(validFrom|validThrough|asOf)$/.test(pointer));
    expect(dates.filter(([, date]) => !text.includes(date.slice(0, 4)))).toEqual([]);
  });
});

it('the list of exceptions has none that no document needs', () => {
  const pointers = offices.flatMap(([name]) => leavesOf(documentOf(name), 'de').map(([pointer]) => pointer));
  expect(elsewhere.filter(([allowed]) => !pointers.some((pointer) => allowed.test(pointer)))).toEqual([]);
});
