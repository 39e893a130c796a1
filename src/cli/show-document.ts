import type { Problem } from '../core/model/problem.js';
import { prepareSchedule, type Schedule } from '../core/schedule/prepare-schedule.js';
import * as recurrence from '../core/schedule/recurrence.js';
import type { Words } from '../core/wording/words.js';
import type { Invocation } from './command.js';
import { findingLine } from './finding-line.js';
import { openDocument, type Finding } from './open-document.js';
import { exitStatus, type ExitStatus } from './world.js';

const tooLarge = (message: string): Finding => {
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
  show: (schedule: Schedule, words: Words) => void,
): Promise<ExitStatus> => {
  const { say, wordsFor } = speech;
  const { document, findings, counts } = await openDocument(file, world, say.usage);
  const giveUp = (reasons: readonly Finding[]): ExitStatus => {
    world.warn(say.nothingToShow(file));
    for (const reason of reasons) world.warn(findingLine(file, reason, speech, world.columns));
    if (reasons.length === 0) world.warn(say.noOffice);
    return exitStatus.problems;
  };
  if (document.offices.length === 0) return giveUp(findings);
  if (findings.length > 0) world.warn(say.shownInSpite(file, counts));
  try {
    show(prepareSchedule(document, { recurrence }), wordsFor(document.language));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return giveUp([tooLarge(error.message)]);
  }
  return values.strict && counts.error + counts.warning > 0 ? exitStatus.problems : exitStatus.fine;
};
