import type { Place } from '../model/office-document.js';
import { phraseText, type Part, type Phrase } from '../wording/phrase.js';
import { inMapApp, mapOn } from '../wording/place-sentences.js';
import type { ViewContext } from './office-context.js';

/** A link that shows where a place is. */
export interface MapLink {
  /** `geo` and `apple` open the reader's own map, where there is one: on Android, on an iPhone. */
  readonly kind: 'web' | 'geo' | 'apple';
  readonly link: Phrase;
}

interface MapAddress {
  readonly kind: MapLink['kind'];
  /** The host, or the map's own name; absent: the reader's. */
  readonly name?: string;
  /** With `{latitude}` and `{longitude}`, or `{address}`. */
  readonly templates: readonly string[];
}

/** The geo: addresses are those that Android understands (RFC 5870 has no place for an address in words). */
const known: Readonly<Record<string, readonly MapAddress[]>> = {
  osm: [
    {
      kind: 'web',
      name: 'OpenStreetMap',
      templates: [
        'https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}',
        'https://www.openstreetmap.org/search?query={address}',
      ],
    },
  ],
  app: [
    { kind: 'geo', templates: ['geo:{latitude},{longitude}?q={latitude},{longitude}', 'geo:0,0?q={address}'] },
    {
      kind: 'apple',
      templates: [
        'https://maps.apple.com/?ll={latitude},{longitude}&q={address}',
        'https://maps.apple.com/?q={address}',
      ],
    },
  ],
};

/** An address of the web whose host is no placeholder. */
const own = /^https:\/\/([\w.-]+)(?:[/?#:]\S*)?$/;

const fields: readonly string[] = ['address', 'latitude', 'longitude'];

/** What stands in braces in a template. */
const placeholders = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);

/** The maps that a word of the attribute stands for; none where it can't be read. */
const mapsOf = (word: string): readonly MapAddress[] => {
  if (Object.hasOwn(known, word)) return known[word]!;
  const host = placeholders(word).every((key) => fields.includes(key)) && own.exec(word)?.[1];
  return host ? [{ kind: 'web', name: host, templates: [word] }] : [];
};

/** Whether a word stands for a map: `osm`, `app`, or the address of a map with `{address}` or a position in it. */
export const isMap = (word: string): boolean => mapsOf(word).length > 0;

/** What stands in the places of a template; a town without a street would be found anywhere in it. */
const valuesOf = ({ name, address, geo }: Place, { read }: ViewContext): Readonly<Record<string, string>> => {
  const { streetAddress, postalCode, addressLocality } = address ?? {};
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  const written = streetAddress && town ? `${streetAddress}, ${town}` : geo && phraseText(read(name));
  return {
    ...(written && { address: written }),
    ...(geo && { latitude: String(geo.latitude), longitude: String(geo.longitude) }),
  };
};

/** Half a character, which a document can hold, can't be encoded. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));

const filled = (template: string, values: Readonly<Record<string, string>>): string | undefined =>
  placeholders(template).every((key) => Object.hasOwn(values, key))
    ? template.replace(/\{(\w+)\}/g, (_all, key: string) => encoded(values[key]!))
    : undefined;

/** Links to the maps that are wanted, as far as they can find the place: none where the document doesn't say enough. */
export const mapLinks = (place: Place, wanted: readonly string[], context: ViewContext): readonly MapLink[] => {
  const { words } = context;
  const values = valuesOf(place, context);
  if (!Object.keys(values).length) return [];
  return wanted.flatMap(mapsOf).flatMap(({ kind, name, templates }) => {
    const [href] = templates.flatMap((template) => filled(template, values) ?? []);
    const link = (text: string): Part => ({ kind: 'link', href: href ?? '', text });
    return href ? [{ kind, link: [link(name ? mapOn(name, words) : inMapApp(words))] }] : [];
  });
};
