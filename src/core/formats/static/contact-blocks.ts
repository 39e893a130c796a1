import type { Affiliation, Organisation, Place } from '../../model/office-document.js';
import { placeById } from '../../views/office-context.js';
import { contactLines, personView } from '../../views/partner-people.js';
import { placeDetails } from '../../views/place-details.js';
import { placePhrase, placeToday } from '../../views/place-phrases.js';
import { labelled } from '../../wording/labels.js';
import { affiliationLabels } from '../../wording/partner-sentences.js';
import { phraseText, present, type MaybePhrase, type Phrase } from '../../wording/phrase.js';
import { ruleValidity } from '../../wording/rule-validity.js';
import { aside } from '../../wording/sentence-frames.js';
import { contactHeading, otherPlacesHeading } from '../../wording/static-sentences.js';
import { addressOf, type Block, listOf, sectionOf, type Term, termsOf } from './block.js';
import type { StandingContext } from './standing-context.js';

/** Where a place is, how to find it and to get in; the name of `whose` goes without saying. */
const placeLines = (place: Place, whose: Pick<Place, 'name'>, context: StandingContext): readonly Phrase[] => {
  return [placePhrase(place, { read: context.read, office: whose }), ...placeDetails(place, context)];
};

/** People and posts, each with the ways to reach them. */
export const peopleTerms = ({ people = [] }: Pick<Organisation, 'people'>, context: StandingContext): readonly Term[] =>
  people.map((person) => personView(person, context)).map(({ name, contact }) => ({ term: name, lines: contact }));

const affiliationLine = (
  { role, name, organisation, note, validFrom, validThrough }: Affiliation,
  { read, words, schedule: { document } }: StandingContext,
): MaybePhrase => {
  const known = [...document.offices, ...document.partners].find(({ id }) => id === organisation);
  const holds = ruleValidity({ validFrom, validThrough }, undefined, words);
  return labelled(affiliationLabels[role], aside(read(name ?? known?.name), [holds, read(note)], words), words);
};

/** Who runs it and pays for it, now and before. */
export const affiliationLines = (
  { affiliations = [] }: Pick<Organisation, 'affiliations'>,
  context: StandingContext,
): readonly Phrase[] => present(affiliations.map((each) => affiliationLine(each, context)));

/** The ids of where the office is and where it will move. */
export const placesOf = (context: StandingContext): readonly string[] => {
  const { office } = context;
  return [...new Set([placeToday(office, context), office.nextPlace])].filter((id) => id !== undefined);
};

/** Places that are no office's, where something takes place: how to find them. */
export const otherPlaceBlocks = (places: readonly Place[], context: StandingContext): readonly Block[] => {
  const terms = places.map((place) => {
    const name = context.read(place.name);
    const lines = placeLines(place, place, context).filter((line) => phraseText(line) !== phraseText(name));
    return { term: name, lines };
  });
  return sectionOf(otherPlacesHeading(context.words), termsOf(terms));
};

/**
 * How to reach the office: where it is, numbers, people, who is behind it.
 *
 * @param areAbsentSaid vacancies and who is away stand elsewhere
 */
export const contactBlocks = (context: StandingContext, areAbsentSaid: boolean): readonly Block[] => {
  const { office, words } = context;
  const places = placesOf(context).flatMap((id) => placeById(context, id) ?? []);
  return sectionOf(contactHeading(words), [
    ...addressOf([...places.flatMap((place) => placeLines(place, office, context)), ...contactLines(office, context)]),
    ...termsOf(peopleTerms({ people: office.people?.filter(({ absent }) => !absent || !areAbsentSaid) }, context)),
    ...listOf(affiliationLines(office, context)),
  ]);
};
