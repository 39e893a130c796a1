import type { Contact, Organisation, Person, Service } from '../model/office-document.js';
import { spend } from '../schedule/budget.js';
import { placeOn } from '../schedule/places.js';
import { finding } from './finding.js';
import type { Inspect, Inspection, PlacedEntry } from './inspection.js';

const canBeReached = ({ telephone = [], email, links = [] }: Contact): boolean =>
  telephone.length > 0 || email !== undefined || links.length > 0;

const isReachable = (contact: Contact & { readonly people?: readonly Person[] }): boolean =>
  canBeReached(contact) ||
  (contact.people ?? []).some(({ substitute, ...person }) => {
    const helps = substitute !== undefined && canBeReached(substitute);
    return helps || (!person.absent && canBeReached(person));
  });

/** Where an entry says that one has to get in touch first, and who gives it then. */
const demands = ({ entry, pointer, rules, overrides }: PlacedEntry) => {
  const places = [
    { ...entry, pointer },
    ...rules.map(({ rule, pointer: at }) => ({ ...rule, pointer: at })),
    ...overrides.flatMap(({ override, pointer: at, rules: instead }) => [
      { ...override, pointer: at },
      ...instead.map((each) => ({ ...each.rule, pointer: each.pointer })),
    ]),
  ];
  return places.flatMap(
    ({ booking, pointer: at, providers }: (typeof places)[number] & { providers?: readonly string[] }) =>
      booking && booking !== 'not-needed' ? [{ booking: booking, pointer: `${at}/booking`, providers }] : [],
  );
};

/** Those whom a page names beside a date: of the entry, of its office, of the place where it is. */
const isKnownHow = (
  { document, schedule, today }: Inspection,
  { entry, prepared }: PlacedEntry,
  providers: readonly string[],
  placeById: ReadonlyMap<string, Contact>,
): boolean => {
  spend(schedule.budget, 1 + providers.length);
  const given = providers.flatMap((id): Organisation | readonly Organisation[] => schedule.organisations.get(id) ?? []);
  const place = placeById.get(placeOn(document, prepared, today) ?? '');
  return [entry, ...given, ...(prepared.office ? [prepared.office.entry] : []), ...(place ? [place] : [])].some(
    isReachable,
  );
};

/** "By appointment" or "please call first" with no number, address or link anywhere near it. */
export const nobodyToCall: Inspect = function* (inspection) {
  const placeById = new Map(inspection.document.places.map((place) => [place.id, place]));
  for (const placed of inspection.entries) {
    const { providers: usual = [] } = placed.entry as Service;
    const unanswered = demands(placed).filter(
      ({ providers = usual }) => !isKnownHow(inspection, placed, providers, placeById),
    );
    const [first, ...others] = unanswered;
    if (first)
      yield finding('nobody-to-call', [first.pointer, ...others.map(({ pointer }) => pointer)], {
        booking: first.booking,
      });
  }
};
