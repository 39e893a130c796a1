import type { Problem } from '../core/model/problem.js';
import { prepareSchedule, type Schedule } from '../core/schedule/prepare-schedule.js';
import * as recurrence from '../core/schedule/recurrence.js';
import { describeProblem } from '../core/wording/describe-problem.js';
import type { Words } from '../core/wording/words.js';
import type { Invocation } from './command.js';
import { findingLine } from './finding-line.js';
import { openDocument, type LocatedProblem } from './open-document.js';
import { exitStatus, type ExitStatus } from './world.js';

const tooLarge = (message: string): LocatedProblem => {
  const problem: Problem = { pointer: '', code: 'too-large', found: message, expected: '100000', severity: 'error' };
  return { problem, line: 1, column: 1 };
};

/**
 * Opens the file and shows what can be shown of it: what is broken is left out, and standard error says how much.
 * Where nothing can be shown, it says why.
 *
 * @throws UsageError what `show` throws, or where the file can't be read
 */
export const showDocument = async (
  { files: [file], values, speech, world }: Invocation,
  show: (schedule: Schedule, words: Words) => void | Promise<void>,
): Promise<ExitStatus> => {
  const { say, wordsFor } = speech;
  const { document, problems, counts } = await openDocument(file, world, say.usage);
  const giveUp = (reasons: readonly LocatedProblem[]): ExitStatus => {
    world.warn(say.nothingToShow(file));
    for (const { problem, ...position } of reasons) {
      const line = { ...position, severity: problem.severity, sentence: describeProblem(problem, speech.words) };
      world.warn(findingLine(file, line, speech, world.columns));
    }
    if (reasons.length === 0) world.warn(say.noOffice);
    return exitStatus.problems;
  };
  if (document.offices.length === 0) return giveUp(problems);
  if (problems.length > 0) world.warn(say.shownInSpite(file, counts));
  try {
    await show(prepareSchedule(document, { recurrence }), wordsFor(document.language));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return giveUp([tooLarge(error.message)]);
  }
  return values.strict && counts.error + counts.warning > 0 ? exitStatus.problems : exitStatus.fine;
};
