import type { Affiliation, Organisation } from '../model/office-document.js';
import { capital } from '../wording/sentence-frames.js';
import { affiliationLabels } from '../wording/partner-sentences.js';
import { present, type Phrase } from '../wording/phrase.js';
import { period } from '../wording/profile-sentences.js';
import type { ViewContext } from './office-context.js';
import { isCurrent } from './office-notes.js';
import type { CarrierRole, ProfileEvent } from './office-profile-types.js';

const nameOf = ({ name, organisation }: Affiliation, { read, schedule }: ViewContext): Phrase => {
  const { offices, partners } = schedule.document;
  return read(name ?? [...offices, ...partners].find(({ id }) => id === organisation)?.name);
};

/** Who runs and funds it at present, by what they are to it, in the order of the document. */
export const carrierRoles = ({ affiliations = [] }: Organisation, context: ViewContext): readonly CarrierRole[] => {
  const { words, read, today } = context;
  const current = affiliations.filter((each) => isCurrent(each, context));
  return [...new Set(current.map(({ role }) => role))].map((role) => ({
    label: affiliationLabels[role](words),
    carriers: current
      .filter((each) => each.role === role)
      .map((each) => ({
        name: nameOf(each, context),
        details: present([period(each, today, words), read(each.note)]).map(capital),
      })),
  }));
};

/** With the date by which it is put in order. */
type Dated = ProfileEvent & { readonly on: string };

/** Who ran or funded it from when until when; nothing where none of it is over or ahead, which needs no timeline. */
export const carrierEvents = ({ affiliations = [] }: Organisation, context: ViewContext): readonly Dated[] => {
  const { words, read, today } = context;
  const dated = affiliations.filter(({ validFrom, validThrough }) => validFrom ?? validThrough);
  if (dated.every((each) => isCurrent(each, context))) return [];
  return dated.map((each) => {
    const { role, note, validFrom, validThrough = '' } = each;
    const isNow = isCurrent(each, context);
    return {
      on: validFrom ?? validThrough,
      when: capital(period(each, today, words)),
      what: nameOf(each, context),
      // Of who is there now the remark stands with them.
      details: present([affiliationLabels[role](words), !isNow && read(note)]),
      isCurrent: isNow,
    };
  });
};
