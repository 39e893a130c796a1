import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import type { Words } from '../wording/words.js';
import { officeContext } from './office-context.js';
import { type AnswerOptions, serviceAnswer } from './service-answer.js';
import type { ServiceAnswer } from './topic-finder-types.js';
import { subjectOf, type TopicFilter } from './topic-subjects.js';

const usualLimit = 3;

/**
 * The services that help with what was chosen, each with its next dates at an instant.
 *
 * @param chosen a key of one of the choices of `topicFinderView`; any other: none
 * @param at epoch milliseconds
 * @throws RangeError where there are too many dates
 */
export const topicServices = (
  schedule: Schedule,
  chosen: string,
  at: number,
  words: Words,
  { limit = usualLimit, within, ...filter }: AnswerOptions & TopicFilter = {},
): readonly ServiceAnswer[] =>
  subjectOf(schedule.document, filter, chosen)?.services.flatMap((service) => {
    const office = officeOf(schedule, service.office);
    if (!office) return [];
    const context = officeContext(schedule, office, at, words);
    const answer = serviceAnswer(service, schedule, words, context, { limit, within });
    // A service that was chosen itself is what the title says.
    return [chosen.startsWith('service.') ? { ...answer, name: undefined } : answer];
  }) ?? [];
