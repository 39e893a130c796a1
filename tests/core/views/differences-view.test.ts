import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { type Difference, differencesView } from '../../../src/core/views/differences-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german, type Words, wordsOf } from '../../../src/core/wording/words.js';
import { templates } from '../../../src/locales/en.js';
import { documentOf, officeDocument } from '../documents.js';
import { documentPairs } from './difference-more-pairs.js';
import { pairs, unnoticed } from './difference-pairs.js';

const old = officeDocument('innenstadt-west');
const english = wordsOf('en', templates);

const different = (now: typeof old, words: Words, before = old): readonly Difference[] => {
  const [was, is] = [before, now].map((document) => prepareSchedule(document, { recurrence })) as [
    ReturnType<typeof prepareSchedule>,
    ReturnType<typeof prepareSchedule>,
  ];
  return differencesView(was, is, instantOf(is, '2026-11-22'), words);
};

const sentences = (found: readonly Difference[]): readonly string[] =>
  found.map(({ name, sentence }) => `${phraseText(name)}: ${phraseText(sentence)}`);

describe('what changes for residents', () => {
  it('has fifteen pairs and more', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(15);
  });

  it.each(pairs)('%s', (_, change, inGerman, inEnglish) => {
    expect(sentences(different(change(old), german))).toEqual(inGerman);
    expect(sentences(different(change(old), english))).toEqual(inEnglish);
  });

  it.each(unnoticed)('says nothing of %s', (_, change) => {
    expect(different(change(old), german)).toEqual([]);
  });

  it.each(documentPairs)('%s', (_, before, after, said) => {
    expect(sentences(different(after, german, before))).toEqual(said);
  });

  it('says of an office that has hours now from which day on', () => {
    const before = documentOf({});
    const now = documentOf({
      offices: [
        {
          id: 'office',
          name: 'Büro',
          hours: [{ byDay: ['MO'], startTime: '09:00', endTime: '12:00', validFrom: '2027-01-04' }],
        },
      ],
    });
    expect(sentences(different(now, german, before))).toEqual([
      'Büro: Ab Montag, 4. Januar 2027 zusätzlich: jeden Montag, 9 bis 12 Uhr',
    ]);
  });

  it('tells programs what it is about, and of how many dates more', () => {
    const found = different(pairs.find(([what]) => what === 'whose turn it is')![1](old), german);
    expect(found[0]).toMatchObject({ kind: 'providers', list: 'services', from: '2026-12-02', through: '2026-12-02' });
    expect(found.at(-1)).toMatchObject({ kind: 'more', count: 46 });
  });
});
