import type { Contact, Organisation, Service } from '../model/office-document.js';
import type { Provider } from '../schedule/occurrence.js';
import { oneOf } from '../wording/consultation-sentences.js';
import { joinedBy, phraseText, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import type { OfficeContext } from './office-context.js';

/** Who gives a service: its providers, and those that its rules name. */
export const providersOf = ({ providers = [], hours = [] }: Service): readonly string[] => [
  ...providers,
  ...hours.flatMap((rule) => rule.providers ?? []),
];

/** Who gives it, if the name doesn't say so: "AWO", or where nobody knows whose turn it is "eine von: AWO, DRK". */
export const providersPhrase = (
  providers: readonly Provider[],
  isCertain: boolean,
  name: Phrase,
  { words, read }: Pick<OfficeContext, 'words' | 'read'>,
): MaybePhrase => {
  const names = joinedBy(
    ', ',
    providers.map((each) => read(each.name)),
  );
  if (!isCertain) return oneOf(names, words);
  const [who, what] = [phraseText(names), phraseText(name)];
  // "Gemeindeschwester plus" is given by "Gemeindeschwester plus".
  return names.length > 0 && !what.includes(who) && !who.includes(what) && names;
};

/** An organisation and those of its people who are there: the ways to reach it, in the order in which one would try them. */
export const contactsOf = (organisation: Pick<Organisation, 'people'> & Contact): readonly Contact[] => [
  organisation,
  ...(organisation.people ?? []).filter(({ absent }) => !absent),
];
