import { lintDocument } from '../../core/lint/lint-document.js';
import * as recurrence from '../../core/schedule/recurrence.js';
import { wallClock } from '../../core/schedule/wall-clock.js';
import { describeFinding } from '../../core/wording/describe-finding.js';
import { describeProblem } from '../../core/wording/describe-problem.js';
import { askedInstant } from '../asked.js';
import type { Command, Invocation } from '../command.js';
import { findingLine } from '../finding-line.js';
import { hanging } from '../hanging.js';
import type { Counts } from '../messages/messages.js';
import { asJson } from '../occurrence-json.js';
import { byPosition, counted, openDocument, type OpenedDocument, sumOf } from '../open-document.js';
import { UsageError } from '../usage-error.js';
import { exitStatus, type ExitStatus } from '../world.js';

/** 1 for errors, with `--strict` for warnings too. */
export const judge = ({ error, warning }: Counts, isStrict = false): ExitStatus =>
  error > 0 || (isStrict && warning > 0) ? exitStatus.problems : exitStatus.fine;

/** What is wrong with a file, as a program reads it. */
const problemsIn = ({ file, problems }: OpenedDocument, { speech: { words } }: Invocation) =>
  problems.map(({ problem: { pointer, code, severity }, line, column }, i) => {
    const sentence = describeProblem(problems[i]!.problem, words);
    return { file, line, column, pointer, code, severity, sentence };
  });

/** What can be read but is hardly meant, in the same form; nothing where nothing could be read. */
const findingsIn = (
  { file, document, json, problems, locate }: OpenedDocument,
  { values, speech: { say, words }, world }: Invocation,
) => {
  const at = askedInstant(values, { clock: wallClock(document.timeZone) }, world, say.usage);
  if (document.offices.length === 0) return [];
  const source = { json, problems: problems.map(({ problem }) => problem) };
  return lintDocument(document, { at, recurrence, source })
    .map((finding) => {
      const { pointers, code, severity } = finding;
      const [pointer, ...others] = pointers;
      return {
        file,
        ...locate(pointer),
        pointer,
        code,
        severity,
        sentence: describeFinding(finding, words),
        others: others.map((other) => ({ pointer: other, ...locate(other) })),
      };
    })
    .sort(byPosition);
};

export const check: Command = {
  name: 'check',
  takesManyFiles: true,
  options: ['at'],
  examples: ['check office.json', 'check --strict --lang de *.json', 'check --json - < office.json'],
  run: async (invocation) => {
    const { files, values, speech, world } = invocation;
    const { say } = speech;
    if (files.filter((file) => file === '-').length > 1) throw new UsageError(say.usage.inputTwice());
    const opened: OpenedDocument[] = [];
    for (const file of files) opened.push(await openDocument(file, world, say.usage));
    const found = opened.map((each) => ({
      problems: problemsIn(each, invocation),
      findings: findingsIn(each, invocation),
    }));
    const counts = sumOf(found.map(({ problems, findings }) => counted([...problems, ...findings])));
    if (values.json) {
      const problems = found.flatMap((each) => each.problems);
      const findings = found.flatMap((each) => each.findings);
      const { error: errors, warning: warnings, info: hints } = counts;
      world.print(asJson({ files, errors, warnings, hints, problems, findings }));
    } else {
      for (const { problems, findings } of found)
        for (const each of [...problems, ...findings]) world.print(findingLine(each.file, each, speech, world.columns));
      if (found.some(({ findings }) => findings.length > 0)) world.print(hanging('', say.howToAnswer, world.columns));
      world.print(hanging('', say.summary(files.length, counts), world.columns));
    }
    return judge(counts, values.strict);
  },
};
