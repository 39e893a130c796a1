import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/model/office-document.js';
import { isMap, mapLinks } from '../../../src/core/views/map-links.js';
import { readContactOptions } from '../../../src/core/views/office-contact-options.js';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';
import { readTextFor } from '../../../src/core/wording/names.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf } from '../documents.js';

const document = documentOf({});
const context = {
  schedule: { document, clock: wallClock('Europe/Berlin') },
  today: '2026-11-26',
  words: german,
  read: readTextFor(german, 'de'),
};

const linked = (place: Partial<Place>, ...wanted: readonly string[]) =>
  mapLinks({ id: 'p', name: 'Haus & Hof', ...place }, wanted, context).map(({ kind, link: [part] }) => {
    if (typeof part !== 'object' || part.kind !== 'link') throw new Error('no link');
    return [kind, part.text, part.href];
  });

const address = { streetAddress: 'Königstraße 93', postalCode: '67655', addressLocality: 'Kaiserslautern' };
const geo = { latitude: 49.4447, longitude: 7.7689 };

describe('links to maps', () => {
  it.each<readonly [claim: string, place: Partial<Place>, wanted: readonly string[], links: readonly unknown[]]>([
    [
      'by the position, where it is known',
      { address, geo },
      ['osm'],
      [
        [
          'web',
          'Karte (OpenStreetMap)',
          'https://www.openstreetmap.org/?mlat=49.4447&mlon=7.7689#map=18/49.4447/7.7689',
        ],
      ],
    ],
    [
      'else by street and town',
      { address },
      ['osm'],
      [
        [
          'web',
          'Karte (OpenStreetMap)',
          'https://www.openstreetmap.org/search?query=K%C3%B6nigstra%C3%9Fe%2093%2C%2067655%20Kaiserslautern',
        ],
      ],
    ],
    [
      'the map of the telephone: Android and iPhone',
      { geo },
      ['app'],
      [
        ['geo', 'In Karten-App öffnen', 'geo:49.4447,7.7689?q=49.4447,7.7689'],
        ['apple', 'In Karten-App öffnen', 'https://maps.apple.com/?ll=49.4447,7.7689&q=Haus%20%26%20Hof'],
      ],
    ],
    [
      'the town’s own map, called by its host',
      { address },
      ['https://stadtplan.example.org/?suche={address}'],
      [
        [
          'web',
          'Karte (stadtplan.example.org)',
          'https://stadtplan.example.org/?suche=K%C3%B6nigstra%C3%9Fe%2093%2C%2067655%20Kaiserslautern',
        ],
      ],
    ],
    [
      'also of half a character',
      { address: { streetAddress: 'Weg \ud83c', addressLocality: 'Köln' } },
      ['https://a.example/{address}'],
      [['web', 'Karte (a.example)', 'https://a.example/Weg%20%EF%BF%BD%2C%20K%C3%B6ln']],
    ],
    ['none by a position that nobody knows', { address }, ['https://karte.example/{latitude}/{longitude}'], []],
    [
      'none for a street without a town: it would be found in another one',
      { address: { streetAddress: 'Markt 1' } },
      ['osm', 'app'],
      [],
    ],
    ['none for a town without a street', { address: { addressLocality: 'Köln' } }, ['osm', 'app'], []],
    ['none where none is wanted', { address, geo }, ['none'], []],
    [
      'in the order that is wanted',
      { geo },
      ['https://a.example/{latitude}', 'https://b.example/{longitude}'],
      [
        ['web', 'Karte (a.example)', 'https://a.example/49.4447'],
        ['web', 'Karte (b.example)', 'https://b.example/7.7689'],
      ],
    ],
  ])('%s', (_claim, place, wanted, links) => {
    expect(linked(place, ...wanted)).toEqual(links);
  });

  it.each([
    'javascript:alert(1)',
    'http://karte.example/',
    'https://{address}/',
    'constructor',
    '//karte.example',
    'https://a b',
    'https://karte.example/?q={adresse}',
  ])('%s is no map', (word) => {
    expect(isMap(word)).toBe(false);
  });
});

describe('what a webmaster writes', () => {
  it.each<
    readonly [
      view: string | undefined,
      maps: string | undefined,
      parts: readonly string[],
      wanted: readonly string[] | undefined,
      refused: readonly string[],
    ]
  >([
    [undefined, undefined, ['place', 'contact', 'people', 'authority'], undefined, []],
    ['people  place people', 'osm', ['people', 'place'], ['osm'], []],
    ['peple', 'gmaps', ['place', 'contact', 'people', 'authority'], undefined, ['peple contactPart', 'gmaps map']],
    ['place', 'none', ['place'], ['none'], []],
  ])('view=%s maps=%s', (view, maps, parts, wanted, refused) => {
    const read = readContactOptions({ view, maps });
    expect([read.parts, read.maps]).toEqual([parts, wanted]);
    expect(read.problems.map(({ found, expected }) => `${String(found)} ${expected}`)).toEqual(refused);
  });
});
