import type { Organisation } from '../../model/office-document.js';
import { officeNotes } from '../../views/office-notes.js';
import { contactFirst } from '../../views/office-reach.js';
import { vacancies } from '../../views/office-vacancies.js';
import { placeNotice } from '../../views/place-phrases.js';
import { placeToday } from '../../views/place-phrases.js';
import { hoursLines } from '../../wording/describe-hours.js';
import { isUndated } from '../../wording/describe-rule.js';
import { languageNames } from '../../wording/language-names.js';
import { labelled } from '../../wording/labels.js';
import { present } from '../../wording/phrase.js';
import { capital } from '../../wording/sentence-frames.js';
import { inLanguages } from '../../wording/service-remarks.js';
import { exceptionsHeading, hoursUnknown, openingHours } from '../../wording/static-sentences.js';
import { type Block, listOf, paragraphs, sectionOf } from './block.js';
import { officeExceptions } from './exceptions.js';
import type { StandingContext } from './standing-context.js';
import { standingWeek, weekRows } from './standing-week.js';

/** One should get in touch before one comes: the office says so, or can't promise to be there. */
export const asksFirst = ({ booking, hours = [] }: Organisation): boolean =>
  booking === 'recommended' ||
  booking === 'required' ||
  hours.some((rule) => rule.status === 'tentative' || rule.booking === 'recommended' || rule.booking === 'required');

/** The week as a table, and in sentences what isn't the same in every week. */
const weekBlocks = (context: StandingContext): readonly Block[] => {
  const { office, words, schedule, ageless } = context;
  const week = standingWeek(office, placeToday(office, context), context);
  const rows = weekRows(week, context);
  // What names no days stands with the notes.
  const lines = hoursLines(
    week.others.filter((rule) => !isUndated(rule)),
    words,
    { document: schedule.document, describeRecurrence: ageless.describeRecurrence },
  ).map(capital);
  return [...(rows.length > 0 ? [{ kind: 'table', rows } as const] : []), ...listOf(lines)];
};

/** When the office is open, how to make sure of it, and when it is different. */
export const hoursBlocks = (pointer: string, context: StandingContext): readonly Block[] => {
  const { office, words, window } = context;
  const week = weekBlocks(context);
  const isByAppointment =
    office.booking === 'required' || !!office.hours?.some(({ booking }) => booking === 'required');
  return sectionOf(openingHours(words), [
    ...paragraphs(present([placeNotice(context)])),
    ...(week.length > 0 ? week : paragraphs([hoursUnknown(words)])),
    ...paragraphs(
      present([
        labelled(inLanguages, languageNames(office.languages ?? [], words), words),
        ...officeNotes(context),
        (asksFirst(office) || !window) && contactFirst(context, isByAppointment).sentence,
        ...vacancies(context),
      ]),
    ),
    ...sectionOf(exceptionsHeading(words), listOf(officeExceptions(pointer, context).map(({ sentence }) => sentence))),
  ]);
};
