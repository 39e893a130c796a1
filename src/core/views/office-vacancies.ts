import type { Person } from '../model/office-document.js';
import { labelled, substitute } from '../wording/labels.js';
import { awayPerson, vacantPost } from '../wording/office-sentences.js';
import { present, type Phrase } from '../wording/phrase.js';
import { personPhrase } from './contact-phrases.js';
import type { OfficeContext } from './office-context.js';

/** The post whose vacancy the status sentence speaks of. */
export const firstVacancy = ({ office }: OfficeContext): Person | undefined =>
  office.people?.find(({ absent, name }) => absent && name === undefined);

/** Posts that are vacant and people who are away, with what is said about it and who helps meanwhile; `said` is left out. */
export const vacancies = (context: OfficeContext, said?: Person): readonly Phrase[] => {
  const { office, words, read } = context;
  const absent = (office.people ?? []).filter((person) => person.absent);
  return present(
    absent.flatMap((person) => [
      person !== said &&
        (person.name === undefined ? vacantPost(read(person.role), words) : awayPerson(read(person.name), words)),
      read(person.note),
      person.substitute && labelled(substitute, personPhrase(person.substitute, context), words),
    ]),
  );
};
