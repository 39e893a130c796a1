import { expect, waitUntil } from '@open-wc/testing';
import type { Words } from '../../../src/core/wording/words.js';
import { german, wordsOf } from '../../../src/core/wording/words.js';
import { templates } from '../../../src/locales/en.js';
import { leavesOf } from '../../core/document-leaves.js';
import { demoDocument } from '../support/documents.js';
import { mountAll, shownBy } from './all-elements.js';
import { affirmed, isSaid, unsaid } from './said.js';

/** The five offices, each at times at which its document was new. */
const documents: Readonly<Record<string, readonly string[]>> = {
  'innenstadt-west': ['2026-11-23T09:00'],
  gruebentaelchen: ['2026-11-23T09:00'],
  'kaster-2017': ['2017-04-20T09:00', '2017-10-17T09:00'],
  chemnitz: ['2010-11-22T09:00'],
  kaster: ['2026-11-23T09:00'],
};

const languages: readonly (readonly [lang: string, words: Words])[] = [
  ['de', german],
  ['en', wordsOf('en', templates)],
];

/** Texts with a pointer that residents should find. */
const told = (data: unknown, lang: string) =>
  leavesOf(data, lang).filter(([pointer]) => !unsaid.some(([allowed]) => allowed.test(pointer)));

const idsOf = (data: Readonly<Record<string, unknown>>, part: string) =>
  ((data[part] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);

describe('the nine elements together lose nothing', () => {
  for (const [name, clocks] of Object.entries(documents))
    for (const [lang, words] of languages)
      it(`of ${name} (${lang})`, async () => {
        const data = await demoDocument(name);
        const asked = { data, offices: idsOf(data, 'offices'), topics: idsOf(data, 'topics'), clocks, lang };
        const outer = mountAll(asked);
        const leaves = told(data, lang);
        expect(leaves.length).to.be.greaterThan(30);
        const lost = () => {
          const shown = shownBy(outer);
          const text = shown.text.toLowerCase();
          return [
            ...leaves.filter(([pointer, leaf]) => !isSaid(pointer, leaf, shown, words)).map((each) => each.join(' ')),
            ...affirmed(data, words).filter((sentence) => !text.includes(sentence.toLowerCase())),
          ];
        };
        // What some elements load later is waited for; what is missing then is lost.
        await waitUntil(() => !lost().length, undefined, { timeout: 30_000 }).catch(() => undefined);
        expect(lost()).to.deep.equal([]);
        outer.remove();
      });

  it('and would lose something without one of them', async () => {
    const data = await demoDocument('innenstadt-west');
    const clocks = ['2026-11-23T09:00'];
    const outer = mountAll({
      data,
      offices: idsOf(data, 'offices'),
      topics: [],
      clocks,
      lang: 'de',
      without: 'office-profile',
    });
    await waitUntil(() => shownBy(outer).text.includes('Lena Ott'), undefined, { timeout: 30_000 });
    const shown = shownBy(outer);
    const lost = told(data, 'de').filter(([pointer, leaf]) => !isSaid(pointer, leaf, shown, german));
    expect(lost.map(([, leaf]) => leaf)).to.include.members(['Reichswaldgenossenschaft', 'Ziele']);
    outer.remove();
  });

  it('and the list of what no element shows has nothing on it that no document needs', async () => {
    const all = await Promise.all(Object.keys(documents).map(demoDocument));
    const pointers = all.flatMap((data) => leavesOf(data, 'de').map(([pointer]) => pointer));
    expect(unsaid.filter(([allowed]) => !pointers.some((pointer) => allowed.test(pointer)))).to.deep.equal([]);
  });
});
