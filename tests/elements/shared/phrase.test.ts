import { expect, fixture, html } from '@open-wc/testing';
import type { Phrase } from '../../../src/core/wording/phrase.js';
import { phrase } from '../../../src/elements/shared/phrase.js';

const print = async (parts: Phrase) => {
  const paragraph = await fixture(html`<p>${phrase(parts)}</p>`);
  return paragraph.innerHTML.replaceAll(/<!--.*?-->/g, '');
};

describe('a phrase as markup', () => {
  const claims: readonly (readonly [Phrase, string, string])[] = [
    [['Jetzt geöffnet'], 'Jetzt geöffnet', 'text is text'],
    [['<img src=x onerror=alert(1)>'], '&lt;img src=x onerror=alert(1)&gt;', 'markup is text too'],
    [
      ['bis ', { kind: 'time', iso: '18:00', text: '18 Uhr' }],
      'bis <time datetime="18:00">18&nbsp;Uhr</time>',
      'a time can be read by machines',
    ],
    [
      [{ kind: 'telephone', href: 'tel:+4963131090738', text: '0631 31 09 07 38' }],
      '<a part="link telephone" dir="ltr" href="tel:+4963131090738">0631 31 09 07 38</a>',
      'a number can be tapped, and keeps its order',
    ],
    [[{ kind: 'name', text: 'Danışma', lang: 'tr' }], '<bdi lang="tr">Danışma</bdi>', 'a name says its language'],
    [[{ kind: 'name', text: 'AWO' }], '<bdi>AWO</bdi>', 'a name keeps to its own direction'],
    [
      [{ kind: 'link', href: '/bueros/west', text: 'hier' }],
      '<a part="link link" dir="auto" href="/bueros/west">hier</a>',
      'a path of the same site is one',
    ],
    [
      [{ kind: 'link', href: './a.pdf', text: 'hier' }],
      '<a part="link link" dir="auto" href="./a.pdf">hier</a>',
      'this too',
    ],
    [[{ kind: 'link', href: '//example.org', text: 'hier' }], 'hier', 'a path that leads elsewhere is none'],
    [[{ kind: 'link', href: '/\\example.org', text: 'hier' }], 'hier', 'however it is written'],
    [[{ kind: 'link', href: '/\t/example.org', text: 'hier' }], 'hier', 'even so'],
    [[{ kind: 'link', href: 'javascript:alert(1)', text: 'hier' }], 'hier', 'an address that runs code is none'],
    [[{ kind: 'link', href: ' javascript:alert(1)', text: 'hier' }], 'hier', 'nor is one with a space before it'],
    [[{ kind: 'link', href: 'data:text/html,x', text: 'hier' }], 'hier', 'nor one that is a page itself'],
  ];
  for (const [parts, markup, claim] of claims)
    it(claim, async () => {
      expect(await print(parts)).to.equal(markup);
    });
});
