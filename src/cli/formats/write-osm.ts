import { writeOsm, type OsmSubject } from '../../core/formats/write-osm.js';
import { askedFilter } from '../asked.js';
import type { WriteFormat } from './write-format.js';

export const osmWriter: WriteFormat = {
  options: ['office', 'partner', 'consultation'],
  examples: ['write osm office.json', 'write osm office.json --consultation sprechstunde-lmdr'],
  write: ({ schedule, words, at, values, speech }) => {
    const { offices, services, partners } = askedFilter(values, schedule, speech.say.usage);
    const isPartner = (id: string) => schedule.document.partners.some((each) => each.id === id);
    const asked: readonly (readonly [id: string, subject: OsmSubject])[] = [
      ...(offices ?? []).map((office) => [office, { office }] as const),
      // Offices give consultations too.
      ...(partners ?? []).map((id) => [id, isPartner(id) ? { partner: id } : { office: id }] as const),
      ...(services ?? []).map((service) => [service, { service }] as const),
    ];
    const subjects = asked.length > 0 ? asked : ([['', {}]] as const);
    const written = subjects.map(([id, subject]) => [id, writeOsm(schedule, { ...subject, at, words })] as const);
    return {
      // Each needs its name where there are several.
      content: written.map(([id, { value }]) => (subjects.length > 1 ? `${id}: ${value}` : value)).join('\n'),
      losses: written.flatMap(([, { losses }]) => losses),
    };
  },
};
