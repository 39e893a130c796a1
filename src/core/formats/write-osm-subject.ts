import type { Office, Rule, Service } from '../model/office-document.js';
import { prepareEntry, type PreparedEntry, type PreparedRule } from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import type { WrittenRule } from './write-osm-rules.js';

/** Whose hours are written: an office, a service or a partner by its id; without one the document's first office. */
export interface OsmSubject {
  readonly office?: string;
  readonly service?: string;
  readonly partner?: string;
}

/** The entry whose hours are written, where it stands, and its rules. */
export interface OsmFound {
  readonly entry: PreparedEntry;
  readonly pointer: string;
  readonly rules: readonly WrittenRule[];
}

/** Whether one can go there then. */
export const isThere = ({ slot: { channels } }: PreparedRule): boolean =>
  channels.includes('visit') || channels.includes('self-service');

const rulesAt = (entry: PreparedEntry, hours: readonly Rule[] = [], pointer: string): readonly WrittenRule[] =>
  hours.map((rule, i) => ({ rule, prepared: entry.rules[i]!, pointer: `${pointer}/hours/${i}` }));

/** A service that is there whenever its office is has the office's rules, in so far as they are visits, and its own state. */
const officeRules = (service: PreparedEntry, office: PreparedEntry, pointer: string): readonly WrittenRule[] => {
  const { status, booking } = service.entry as Service;
  return rulesAt(office, office.entry.hours, pointer)
    .filter(({ prepared }) => isThere(prepared))
    .map(({ rule, prepared, pointer: own }) => {
      const isTentative = status === 'tentative' || prepared.slot.planned === 'tentative';
      const planned = isTentative ? 'tentative' : booking === 'required' ? 'by-appointment' : prepared.slot.planned;
      const channels = service.entry.channels ?? ['visit'];
      return {
        rule,
        pointer: own,
        prepared: { ...prepared, slot: { ...prepared.slot, planned, booking, channels, notes: [], name: undefined } },
      };
    });
};

/** Whose hours are asked for; nothing where the document has nobody of that id. */
export const findSubject = (schedule: Schedule, { office, service, partner }: OsmSubject): OsmFound | undefined => {
  const { document, offices, services } = schedule;
  const at = (list: 'offices' | 'services' | 'partners', id: string) =>
    `/${list}/${document[list].findIndex((each) => each.id === id)}`;
  if (partner !== undefined) {
    const own = document.partners.find(({ id }) => id === partner);
    if (!own) return undefined;
    const entry = prepareEntry(own, schedule);
    return { entry, pointer: at('partners', partner), rules: rulesAt(entry, own.hours, at('partners', partner)) };
  }
  const id = service ?? office ?? document.offices[0]?.id ?? '';
  const entry = (service === undefined ? offices : services).get(id);
  if (!entry) return undefined;
  const pointer = at(service === undefined ? 'offices' : 'services', id);
  const isOffices = entry.office && 'duringOfficeHours' in entry.entry;
  return {
    entry,
    pointer,
    rules: isOffices
      ? officeRules(entry, entry.office, at('offices', entry.office.id))
      : rulesAt(entry, (entry.entry as Office).hours, pointer),
  };
};
