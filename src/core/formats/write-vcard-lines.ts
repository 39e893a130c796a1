import type { Contact, OfficeDocument, Place } from '../model/office-document.js';
import { telephoneHref } from '../wording/telephone.js';
import { escaped } from './write-icalendar.js';

/** One text: a semicolon in it is none that divides (RFC 6350 §3.4), and some readers keep the sign before it. */
export const plainText = (text: string): string => escaped(text).replaceAll('\\;', ';');

/** A list of parts, as RFC 6350 §3.4 wants it. */
export const structured = (parts: readonly (string | undefined)[]): string =>
  parts.map((part) => escaped(part ?? '')).join(';');

const telephoneLine = (printed: string, type: string, region: string | undefined): string => {
  const href = telephoneHref(printed, region);
  // Only a number that can be dialled from everywhere is an address (RFC 3966).
  return href.startsWith('tel:+')
    ? `TEL;VALUE=uri;TYPE="${type},work":${href}`
    : `TEL;VALUE=text;TYPE="${type},work":${plainText(printed)}`;
};

/** How to reach somebody: the first of several numbers or addresses is the preferred one. */
export const contactLines = (
  { telephone = [], faxNumber, email, links = [] }: Contact,
  { region }: Pick<OfficeDocument, 'region'>,
): readonly string[] => [
  ...telephone.map((number) => telephoneLine(number, 'voice', region)),
  ...(faxNumber ? [telephoneLine(faxNumber, 'fax', region)] : []),
  ...(email ? [`EMAIL;TYPE=work:${plainText(email)}`] : []),
  ...links.filter(({ url }) => /^https?:/i.test(url)).map(({ url }) => `URL;TYPE=work:${url}`),
];

/** The name of a country in a language: `DE-RP` → "Deutschland". */
const country = (region: string | undefined, tag: string): string | undefined =>
  region && new Intl.DisplayNames([tag.replace(/-XB$/, '')], { type: 'region' }).of(region.slice(0, 2));

/** Where somebody is to be found: the postal address, the position on the map. */
export const placeLines = (
  { address, geo }: Pick<Place, 'address' | 'geo'>,
  { region }: Pick<OfficeDocument, 'region'>,
  tag: string,
): readonly string[] => {
  const { streetAddress, postalCode, addressLocality } = address ?? {};
  const parts = ['', '', streetAddress, addressLocality, '', postalCode, country(region, tag)];
  return [
    ...(address ? [`ADR;TYPE=work:${structured(parts)}`] : []),
    ...(geo ? [`GEO;TYPE=work:geo:${geo.latitude},${geo.longitude}`] : []),
  ];
};

/** In which languages one can speak there, the first first. */
export const languageLines = (languages: readonly string[] = []): readonly string[] =>
  languages.map((tag, i) => `LANG;TYPE=work;PREF=${Math.min(i + 1, 100)}:${tag}`);
