import { instantOf } from '../../../src/core/schedule/local-time.js';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import type { OfferView, PartnerContactsView, PartnerView } from '../../../src/core/views/partner-contacts-types.js';
import { partnerContactsView, type PartnerContactsOptions } from '../../../src/core/views/partner-contacts-view.js';
import { type Phrase, phraseText } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';

/** The view of a document at its local time. */
export const contactsIn = (
  document: OfficeDocument,
  local: string,
  wanted: PartnerContactsOptions = {},
  words: Words = german,
): PartnerContactsView =>
  partnerContactsView(document, instantOf({ clock: wallClock(document.timeZone) }, local), words, wanted);

const offerPhrases = ({ name, times, details }: OfferView): readonly Phrase[] => [name, ...times, ...details];

const partnerPhrases = (view: PartnerView): readonly Phrase[] => [
  view.name,
  ...(view.description ? [view.description] : []),
  ...view.consultations.flatMap(offerPhrases),
  ...view.contact,
  ...view.people.flatMap(({ name, contact }) => [name, ...contact]),
  ...(view.offersLabel ? [view.offersLabel] : []),
  ...view.offers.flatMap(offerPhrases),
  ...view.affiliations,
];

/** All that is printed, in print order. */
export const phrasesOf = ({ heading, now, standing }: PartnerContactsView): readonly Phrase[] =>
  [heading, now.preview, now.stale, standing.none, ...standing.partners.flatMap(partnerPhrases), standing.asOf].filter(
    (phrase): phrase is Phrase => phrase !== undefined,
  );

export const linesOf = (view: PartnerView): readonly string[] => partnerPhrases(view).map(phraseText);
