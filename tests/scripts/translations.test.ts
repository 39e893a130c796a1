import { describe, expect, it } from 'vitest';
import { mirrored } from '../../scripts/localization/pseudo-locale.mjs';
import { reviewTranslations } from '../../scripts/localization/translations.mjs';
import { unitsOf, withTargets } from '../../scripts/localization/xliff.mjs';

const xliff = `<body>
<trans-unit id="hours.open-until">
  <source>Jetzt geöffnet bis <x id="0" equiv-text="\${until}"/></source>
  <target>Open now until <x id="0" equiv-text="\${until}"/></target>
  <note>0 = 6pm</note>
</trans-unit>
<trans-unit id="hours.closed">
  <source>Geschlossen &amp; zu</source>
</trans-unit>
</body>`;

describe('XLIFF', () => {
  it('gives messages with their translations, where there are some', () => {
    expect(unitsOf(xliff)).toEqual([
      {
        id: 'hours.open-until',
        source: 'Jetzt geöffnet bis <x id="0" equiv-text="${until}"/>',
        target: 'Open now until <x id="0" equiv-text="${until}"/>',
      },
      { id: 'hours.closed', source: 'Geschlossen &amp; zu', target: undefined },
    ]);
  });

  it('takes a translation for every message, in the place of a former one', () => {
    const units = unitsOf(withTargets(xliff, (source) => `(${source})`));
    expect(units.map(({ target }) => target)).toEqual(units.map(({ source }) => `(${source})`));
  });
});

describe('the pseudo-locale', () => {
  const withoutMarks = (text: string) => text.replace(/[\u202c\u202e]/g, '');

  it('turns every word round and leaves what lies between', () => {
    expect(mirrored('Jetzt, um 9')).toBe('\u202eJeeetzt\u202c, \u202euum\u202c 9');
  });

  it.each([
    ['<x id="0" equiv-text="${until}"/>'],
    ['<x id="1" equiv-text="${day} ${year}"/> – <x id="2" equiv-text="${time}"/>'],
    ['&amp; 24 &#8211;'],
  ])('leaves placeholders, entities and figures as they are: %s', (text) => {
    expect(mirrored(text)).toBe(text);
  });

  it('is about 40 % longer', () => {
    const german = 'Vielleicht ist jetzt jemand da, die Angaben sind nicht mehr aktuell';
    const ratio = withoutMarks(mirrored(german)).length / german.length;
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.55);
  });
});

describe('the review of translations', () => {
  const closed = { id: 'hours.closed', source: 'Geschlossen', target: 'Closed' };
  const { record } = reviewTranslations('en', [closed], {});
  const review = (changes: { source?: string; target?: string }, confirmed?: Set<string>) =>
    reviewTranslations('en', [{ ...closed, ...changes }], record, confirmed);

  it('records what a translation was made from', () => {
    expect(Object.keys(record)).toEqual(['hours.closed']);
    expect(review({}).problems).toEqual([]);
  });

  it.each([
    ['the German text changed alone', { source: 'Heute geschlossen' }, /"hours\.closed" was translated from another/],
    ['there is no translation', { target: '' }, /"hours\.closed" is not translated/],
    ['there is none at all', { target: undefined }, /"hours\.closed" is not translated/],
  ])('names the message where %s', (_what, changes, problem) => {
    expect(review(changes).problems).toEqual([expect.stringMatching(problem)]);
  });

  it.each([
    ['both changed', { source: 'Heute geschlossen', target: 'Closed today' }],
    ['the translation was mended', { target: 'Shut' }],
    ['only spaces changed', { source: ' Geschlossen\n' }],
  ])('is content where %s', (_what, changes) => {
    expect(review(changes).problems).toEqual([]);
  });

  it('takes the word of somebody who says that it still holds', () => {
    const changes = { source: 'Geschlossen.' };
    const confirmed = review(changes, new Set(['hours.closed']));
    expect(confirmed.problems).toEqual([]);
    expect(reviewTranslations('en', [{ ...closed, ...changes }], confirmed.record).problems).toEqual([]);
  });

  it('keeps the old record as long as a translation is stale', () => {
    expect(review({ source: 'Zu' }).record).toEqual(record);
  });

  it('refuses a message without an id', () => {
    const generated = [{ id: 's0123456789abcdef', source: 'Zu', target: 'Shut' }];
    expect(reviewTranslations('en', generated, {}).problems).toEqual(['the message "Zu" has no id']);
  });
});
