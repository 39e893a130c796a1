import { entriesAt, type Fields, german, leaves, valueAt } from './json-pointer.js';
import { belongs } from './owners.js';
import type { Fact } from './read-facts.js';

/** Pointers to all values that say the fact together; empty where the document does not say it. */
type Find = (fact: Fact, document: unknown) => readonly string[];

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Pages print no-break spaces and double ones. */
const oneSpaced = (text: unknown): string => String(text).replace(/\s+/g, ' ');

/** Notes give the dictionary form of what the page inflects: `(base: Burgundische Straße 1)`. */
const baseForm = ({ value, note }: Fact): string => /\(base: (.+?)\)/.exec(note)?.[1] ?? value;

const only = (pointer: string | undefined): readonly string[] => (pointer === undefined ? [] : [pointer]);

/** A value that stands in one field, at the one whose it is. */
const inField =
  (field: RegExp, isSaid: (found: unknown, value: string) => boolean): Find =>
  (fact, document) =>
    only(
      [...leaves(document)]
        .filter(([pointer, found]) => field.test(pointer) && isSaid(found, fact.value))
        .map(([pointer]) => pointer)
        .find((pointer) => belongs(pointer, fact, document)),
    );

const isSame = (found: unknown, value: string): boolean => oneSpaced(found) === oneSpaced(value);

const isSameAddress = (found: unknown, value: string): boolean =>
  found === value || found === `https://${value}` || found === `http://${value}`;

/** Lists print the surname first. */
const isSameName = (found: unknown, value: string): boolean => found === value.split(', ').reverse().join(' ');

/** The parts of an address that the page prints: `Leipziger Straße 39, 09113 Chemnitz`, or one half of it. */
const address: Find = (fact, document) => {
  const parts = baseForm(fact)
    .split(', ')
    .flatMap((part): (readonly [field: string, text: string])[] => {
      const [, postalCode, town] = /^(\d{5}) (.+)$/.exec(part) ?? [];
      if (!postalCode || !town) return [['streetAddress', part]];
      return [
        ['postalCode', postalCode],
        ['addressLocality', town],
      ];
    });
  const found = entriesAt(document, '/places').find(([pointer]) =>
    parts.every(([field, text]) => valueAt(document, `${pointer}/address/${field}`) === text),
  );
  return found ? parts.map(([field]) => `${found[0]}/address/${field}`) : [];
};

/** `MO-FR 10:00-12:00`, `1TU 12:00-14:00`, `SA 10:00-12:00 not always`: one rule of an entry that has just these times. */
const rule =
  (part: 'offices' | 'services'): Find =>
  (fact, document) => {
    const [, first = '', last = first, startTime, endTime, unsure] =
      /^(\d?[A-Z]{2})(?:-([A-Z]{2}))? (\d\d:\d\d)-(\d\d:\d\d)( not always)?$/.exec(fact.value) ?? [];
    const days = WEEK.includes(first) ? WEEK.slice(WEEK.indexOf(first), WEEK.indexOf(last) + 1) : [first];
    const fields = ['byDay', 'startTime', 'endTime', ...(unsure ? ['status'] : [])];
    const found = entriesAt(document, `/${part}`)
      .flatMap(([pointer]) => entriesAt(document, `${pointer}/hours`))
      .filter(
        ([, { byDay, ...times }]) =>
          Array.isArray(byDay) &&
          days.every((day) => byDay.includes(day)) &&
          times['startTime'] === startTime &&
          times['endTime'] === endTime &&
          (!unsure || times['status'] === 'tentative'),
      )
      .find(([pointer]) => belongs(`${pointer}/byDay`, fact, document));
    return found ? fields.map((field) => `${found[0]}/${field}`) : [];
  };

/** The name of an office or partner; `Stadt Bedburg – Rathaus Bedburg` is the Stadt Bedburg. */
const organisation: Find = ({ value }, document) =>
  only(
    ['/offices', '/partners']
      .flatMap((part) => entriesAt(document, part))
      .filter(([, { name }]) => german(name) === value || german(name).startsWith(`${value} – `))
      .map(([pointer]) => `${pointer}/name`)[0],
  );

/** Who runs or pays for it, by name or by the id of an organisation of the document. */
const affiliation =
  (role: string): Find =>
  ({ value }, document) => {
    const entries = ['/offices', '/partners'].flatMap((part) => entriesAt(document, part));
    const nameOf = ({ name, organisation: id }: Fields): string =>
      german(name ?? entries.find(([, entry]) => entry['id'] === id)?.[1]['name']);
    const found = entries
      .flatMap(([pointer]) => entriesAt(document, `${pointer}/affiliations`))
      .find(([, fields]) => fields['role'] === role && nameOf(fields).includes(value));
    return found ? [`${found[0]}/role`, `${found[0]}/${found[1]['name'] ? 'name' : 'organisation'}`] : [];
  };

const finders: Readonly<Record<string, Find>> = {
  telephone: inField(/\/telephone\/\d+$/, isSame),
  fax: inField(/\/faxNumber$/, isSame),
  email: inField(/\/email$/, isSame),
  url: inField(/\/url$/, isSameAddress),
  address,
  hours: rule('offices'),
  consultation: rule('services'),
  person: inField(/\/(people\/\d+|substitute)\/name$/, isSameName),
  organisation,
  carrier: affiliation('operator'),
  programme: affiliation('programme'),
  funder: affiliation('funder'),
};

/** Where a document says a fact by the field that is made for its kind, at the one whose fact it is. */
export const findByField: Find = (fact, document) => finders[fact.kind]?.(fact, document) ?? [];
