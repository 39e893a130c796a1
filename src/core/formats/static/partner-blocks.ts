import type { Partner, Service } from '../../model/office-document.js';
import { placeLine, timesOf } from '../../views/partner-offers.js';
import { placeToday } from '../../views/place-phrases.js';
import { contactLines } from '../../views/partner-people.js';
import { serviceDetails } from '../../views/service-details.js';
import { labelled } from '../../wording/labels.js';
import { consultation, partnersHeading, reachable, takingTurns, together } from '../../wording/partner-sentences.js';
import { joinedBy, phraseText, present, type MaybePhrase, type Phrase } from '../../wording/phrase.js';
import { capital, listed } from '../../wording/sentence-frames.js';
import { type Block, addressOf, listOf, paragraphs, sectionOf, type Term, termsOf } from './block.js';
import { affiliationLines, peopleTerms } from './contact-blocks.js';
import { sectionBlocks } from './office-text.js';
import { isConsultation, standingTimes } from './service-blocks.js';
import { rulesAhead, type StandingContext } from './standing-context.js';
import { providersOf } from '../../views/service-providers.js';

/** The others who give a service too. */
const others = (service: Service, partner: Partner, { schedule, read, words }: StandingContext): MaybePhrase => {
  const names = providersOf(service)
    .filter((id, i, all) => id !== partner.id && all.indexOf(id) === i)
    .map((id) => read(schedule.organisations.get(id)?.name));
  const all = listed(names, words);
  return all.length > 0 && (service.rotation ? takingTurns : together)(all, words);
};

const offerTerm = (service: Service, partner: Partner, context: StandingContext): Term => {
  const { read, words } = context;
  const name = read(service.name);
  const isNamesake = isConsultation(service) && phraseText(name) === phraseText(read(partner.name));
  // Of several who have rules of their own, each has theirs.
  const hours = service.hours?.filter(({ providers }) => providers?.includes(partner.id) ?? true);
  return {
    term: isNamesake ? consultation(words) : name,
    lines: present([...standingTimes({ ...service, hours }, context), others(service, partner, context)]).map(capital),
  };
};

const timesLine = (partner: Partner, here: string | undefined, context: StandingContext): MaybePhrase => {
  const { hours = [] } = partner;
  const ahead = rulesAhead(hours, context.today);
  if (hours.length > 0 && ahead.length === 0) return undefined;
  return labelled(
    reachable,
    joinedBy('; ', timesOf({ ...partner, hours: ahead }, here, context.ageless)),
    context.words,
  );
};

const partnerBlocks = (partner: Partner, services: readonly Service[], context: StandingContext): readonly Block[] => {
  const { read } = context;
  const here = placeToday(partner, context);
  const contact: readonly Phrase[] = present([
    ...contactLines(partner, context),
    timesLine(partner, here, context),
    placeLine(partner, here, context),
    ...serviceDetails({ ...partner, hours: [], booking: undefined }, [], false, context),
  ]);
  return [
    ...paragraphs([read(partner.description)]),
    ...addressOf(contact),
    ...termsOf(peopleTerms(partner, context)),
    ...termsOf(
      services
        .filter((service) => providersOf(service).includes(partner.id))
        .map((service) => offerTerm(service, partner, context)),
    ),
    ...listOf(affiliationLines(partner, context)),
    ...sectionBlocks(partner, context),
  ];
};

/** Partner organisations: who they are, how to reach them, when they give advice. */
export const partnersBlocks = (partners: readonly Partner[], context: StandingContext): readonly Block[] => {
  const { read, words, schedule } = context;
  const { services } = schedule.document;
  return sectionOf(
    partnersHeading(words),
    partners.map((partner) => ({
      kind: 'section',
      heading: read(partner.name),
      blocks: partnerBlocks(partner, services, context),
    })),
  );
};
