import { describeProblem } from '../../core/wording/describe-problem.js';
import type { Command } from '../command.js';
import { findingLine } from '../finding-line.js';
import { hanging } from '../hanging.js';
import type { Counts } from '../messages/messages.js';
import { asJson } from '../occurrence-json.js';
import { openDocument, sumOf, type OpenedDocument } from '../open-document.js';
import { UsageError } from '../usage-error.js';
import { exitStatus, type ExitStatus } from '../world.js';

/** 1 for errors, with `--strict` for warnings too. */
export const judge = ({ error, warning }: Counts, isStrict = false): ExitStatus =>
  error > 0 || (isStrict && warning > 0) ? exitStatus.problems : exitStatus.fine;

export const check: Command = {
  name: 'check',
  takesManyFiles: true,
  options: [],
  examples: ['check office.json', 'check --strict --lang de *.json', 'check --json - < office.json'],
  run: async ({ files, values, speech, world }) => {
    const { say, words } = speech;
    if (files.filter((file) => file === '-').length > 1) throw new UsageError(say.usage.inputTwice());
    const opened: OpenedDocument[] = [];
    for (const file of files) opened.push(await openDocument(file, world, say.usage));
    const counts = sumOf(opened.map((each) => each.counts));
    const found = opened.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
    if (values.json) {
      const problems = found.map(({ file, finding: { problem, line, column } }) => {
        const { pointer, code, severity } = problem;
        return { file, line, column, pointer, code, severity, sentence: describeProblem(problem, words) };
      });
      world.print(asJson({ files, errors: counts.error, warnings: counts.warning, problems }));
    } else {
      for (const { file, finding } of found) world.print(findingLine(file, finding, speech, world.columns));
      world.print(hanging('', say.summary(files.length, counts), world.columns));
    }
    return judge(counts, values.strict);
  },
};
