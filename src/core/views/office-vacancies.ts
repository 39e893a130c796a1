import type { Person } from '../model/office-document.js';
import { awayPerson, vacantPost } from '../wording/office-sentences.js';
import { present, type Phrase } from '../wording/phrase.js';
import { aside } from '../wording/sentence-frames.js';
import { standIn } from './contact-phrases.js';
import type { OfficeContext, ViewContext } from './office-context.js';

/** The post whose vacancy the status sentence speaks of. */
export const firstVacancy = ({ office }: OfficeContext): Person | undefined =>
  office.people?.find(({ absent, name }) => absent && name === undefined);

/** That a post is vacant or somebody away, what is said about it, and who helps meanwhile; `withRole`: of what post. */
export const absence = (
  { name, role, note, substitute: other }: Person,
  context: ViewContext,
  withRole = false,
): { readonly title: Phrase; readonly more: readonly Phrase[] } => {
  const { words, read } = context;
  return {
    title:
      name === undefined
        ? vacantPost(read(role), words)
        : awayPerson(aside(read(name), [withRole && read(role)], words), words),
    more: present([read(note), ...standIn(other, context)]),
  };
};

/** Posts that are vacant and people who are away, with what is said about it and who helps meanwhile; `said` is left out. */
export const vacancies = (context: OfficeContext, said?: Person): readonly Phrase[] =>
  (context.office.people ?? [])
    .filter(({ absent }) => absent)
    .flatMap((person) => {
      const { title, more } = absence(person, context);
      return person === said ? more : [title, ...more];
    });
