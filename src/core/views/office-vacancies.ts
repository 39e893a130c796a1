import type { Person } from '../model/office-document.js';
import { awayPerson, substitutedBy, vacantPost } from '../wording/contact-sentences.js';
import type { Phrase } from '../wording/phrase.js';
import { lineOf, personPhrase } from './contact-phrases.js';
import type { OfficeContext } from './office-context.js';

const isVacant = ({ absent, name }: Person): boolean => !!absent && name === undefined;

/** The post whose vacancy the status sentence speaks of. */
export const firstVacancy = ({ office }: OfficeContext): Person | undefined => office.people?.find(isVacant);

/** Posts that are vacant and people who are away, with what is said about it and who helps meanwhile; `said` is left out. */
export const vacancies = (context: OfficeContext, said?: Person): readonly Phrase[] => {
  const { office, words, read } = context;
  return (office.people ?? []).flatMap((person) => {
    const { absent, name, role, note, substitute } = person;
    if (!absent) return [];
    const sentence =
      name === undefined
        ? vacantPost(role === undefined ? undefined : read(role), words)
        : awayPerson(lineOf(name, context), words);
    return [
      ...(person === said ? [] : [sentence]),
      ...(note === undefined ? [] : [read(note)]),
      ...(substitute ? [substitutedBy(personPhrase(substitute, context), words)] : []),
    ];
  });
};
