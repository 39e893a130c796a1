import type { OfficeDocument, Override, Place, Rule, Service } from '../../model/office-document.js';
import { slug } from '../../model/slug.js';
import type { ProseReading, ProseRule } from './reading.js';

/** What a text about hours doesn't say of its office. */
export interface OfficeHead {
  /** The name of the office; it stands for itself until somebody writes it. */
  readonly name?: string;
  /** ISO 3166-2, such as `DE-RP`: whose public holidays hold. */
  readonly region?: string;
}

/** A document as somebody goes on writing it: without what is empty. */
export type BegunDocument = Pick<OfficeDocument, 'schemaVersion' | 'language' | 'timeZone' | 'offices'> &
  Partial<OfficeDocument>;

/** Hours of the office itself, by what texts call them. */
const ownHours =
  /^((allgemeine |reguläre |unsere |neue )?(öffnungs|büro|geschäfts|sprech|service|dienst|kontakt)(zeit(en)?|stunden?)|geöffnet|büro|sprechstunden?)( .*büro.*)?$/i;
/** What people do together; whatever else has a name is taken for advice. */
const activity =
  /(café|cafe|frühstück|treff|kurs|gruppe|yoga|gymnastik|sport|chor|spiel|näh|koch|tanz|bastel|mal|werkstatt|markt|kino|fest|musik|lese|garten|tausch|turnen|essen|tisch|club|klub)/i;

const defaultName = 'Stadtteilbüro';

/** What a document says of hours; the rest becomes a note. */
const ruleOf = (rule: ProseRule, placeOf: (name: string) => string): Rule => {
  const { on: _on, placeName, label: _label, confidence, source, note, startTime, endTime, ...fields } = rule;
  const loneEnd = startTime === undefined && endTime !== undefined ? `bis ${endTime} Uhr` : undefined;
  const notes = [note, loneEnd].filter((each) => each !== undefined).join('; ');
  return {
    ...fields,
    ...(startTime !== undefined && { startTime, ...(endTime !== undefined && { endTime }) }),
    ...(placeName !== undefined && { place: placeOf(placeName) }),
    ...(notes && { note: notes }),
    ...(confidence === 'low' && { editorNote: `Bitte prüfen. Im Text steht: „${source.text}“` }),
  };
};

/** Days that a document can't name without their dates. */
const isNamedPeriod = (on: readonly string[] | undefined): boolean => on?.includes('school-holidays') ?? false;

const unique = (id: string, taken: ReadonlySet<string>): string => {
  let found = id || 'angebot';
  for (let number = 2; taken.has(found); number++) found = `${id || 'angebot'}-${number}`;
  return found;
};

/**
 * Begins a document from what a text says: hours of the office, services by the names of the text, places, closures.
 * What the reader wasn't sure of has an `editorNote`; what it didn't understand stands in that of the document.
 */
export const beginDocument = (
  { rules, closed, notUnderstood }: ProseReading,
  { name = defaultName, region }: OfficeHead = {},
): BegunDocument => {
  const places = new Map<string, Place>();
  const placeOf = (placeName: string): string => {
    const id = slug(placeName) || 'ort';
    places.set(id, { id, name: placeName });
    return id;
  };
  const officeId = slug(name) || slug(defaultName);
  const services = new Map<string, { readonly rules: Rule[]; readonly overrides: Override[] }>();
  const hours: Rule[] = [];
  const overrides: Override[] = [];
  const notes: string[] = [];

  for (const rule of rules) {
    const { label, on, source } = rule;
    // Nobody knows the days of school holidays; people can read the sentence.
    if (isNamedPeriod(on)) {
      notes.push(source.text);
      continue;
    }
    const isOwn = label === undefined || ownHours.test(label);
    if (!isOwn && !services.has(label)) services.set(label, { rules: [], overrides: [] });
    const target = isOwn ? { rules: hours, overrides } : services.get(label)!;
    if (on) target.overrides.push({ on, hours: [ruleOf(rule, placeOf)] });
    else target.rules.push(ruleOf(rule, placeOf));
  }
  // A day without hours is closed anyway, and hours rest on public holidays.
  for (const { byDay, on, startTime, endTime, source } of closed) {
    // No override is about some weekdays of a span, or the first of the month: somebody has to.
    const isBeyond = byDay !== undefined && (on !== undefined || startTime !== undefined || endTime !== undefined);
    if (isBeyond || byDay?.some((day) => day.length > 2)) {
      notes.push(source.text);
      continue;
    }
    const days = on?.filter((each) => each !== 'public-holidays') ?? [];
    if (isNamedPeriod(on)) notes.push(source.text);
    if (days.length === 0 || isNamedPeriod(on)) continue;
    overrides.push({
      on: days,
      status: 'cancelled',
      ...(startTime !== undefined && { startTime }),
      ...(endTime !== undefined && { endTime }),
    });
  }

  const taken = new Set([officeId]);
  const offered = [...services].map(([label, found]): Service => {
    const id = unique(slug(label), taken);
    taken.add(id);
    return {
      id,
      name: label,
      kind: activity.test(label) ? 'activity' : 'consultation',
      ...(found.rules.length > 0 && { hours: found.rules }),
      ...(found.overrides.length > 0 && { overrides: found.overrides }),
    };
  });
  const rest = notUnderstood.map(({ text }) => text.trim()).filter(Boolean);
  return {
    schemaVersion: '1.0',
    language: 'de',
    timeZone: 'Europe/Berlin',
    ...(region !== undefined && { region }),
    ...(places.size > 0 && { places: [...places.values()] }),
    offices: [
      {
        id: officeId,
        name,
        ...(hours.length > 0 && { hours }),
        ...(overrides.length > 0 && { overrides }),
        ...(notes.length > 0 && { note: [...new Set(notes)].join('; ') }),
      },
    ],
    ...(offered.length > 0 && { services: offered }),
    ...(rest.length > 0 && { editorNote: `Nicht verstanden:\n${rest.join('\n')}` }),
  };
};
