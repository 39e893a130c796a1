import type { Notice, Organisation } from '../../model/office-document.js';
import { webLinks } from '../../views/contact-phrases.js';
import { serviceDetails } from '../../views/service-details.js';
import { present } from '../../wording/phrase.js';
import { isOver, ruleValidity } from '../../wording/rule-validity.js';
import { capital } from '../../wording/sentence-frames.js';
import { noticesHeading } from '../../wording/static-sentences.js';
import { type Block, listOf, paragraphs, sectionOf } from './block.js';
import type { StandingContext } from './standing-context.js';

/** What the office is, and for whom. */
export const introduction = ({ office, ...context }: StandingContext): readonly Block[] =>
  paragraphs([
    context.read(office.description),
    ...serviceDetails({ ...office, hours: [], booking: undefined, note: undefined }, [], false, context),
  ]);

/** Sections with a heading of their own: tasks, goals, publications. */
export const sectionBlocks = ({ sections = [] }: Organisation, { read }: StandingContext): readonly Block[] =>
  sections.map(({ name, text, items = [] }) => ({
    kind: 'section',
    heading: read(name),
    blocks: [...paragraphs([read(text)]), ...listOf(present(items.map(read)))],
  }));

/** News that isn't over, each with its dates. */
export const noticeBlocks = (notices: readonly Notice[], context: StandingContext): readonly Block[] => {
  const { read, words, today } = context;
  return sectionOf(
    noticesHeading(words),
    notices
      .filter(({ validThrough }) => !isOver({ validThrough }, today))
      .map((notice) => {
        const { validFrom, validThrough } = notice;
        return {
          kind: 'section',
          heading: read(notice.name),
          blocks: paragraphs([
            read(notice.text),
            capital(ruleValidity({ validFrom, validThrough }, undefined, words)),
            webLinks(notice, context),
          ]),
        };
      }),
  );
};
