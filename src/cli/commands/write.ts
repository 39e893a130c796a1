import type { Loss } from '../../core/model/loss.js';
import { describeLoss } from '../../core/wording/describe-loss.js';
import { askedInstant } from '../asked.js';
import type { Command, Invocation } from '../command.js';
import type { WrittenFile } from '../formats/write-format.js';
import { writeFormats } from '../formats/write-formats.js';
import { hanging } from '../hanging.js';
import type { OptionName } from '../options.js';
import { Impossible } from '../impossible.js';
import { asJson } from '../occurrence-json.js';
import { showDocument } from '../show-document.js';
import { UsageError } from '../usage-error.js';
import { exitStatus, type ExitStatus } from '../world.js';

const own = ['at', 'output'] as const satisfies readonly OptionName[];

const formats = Object.fromEntries(
  Object.entries(writeFormats).map(([name, { options }]) => [name, { options: [...options, ...own] }]),
);

/** Into the file that was asked for, else to standard output, where bytes are of no use to anybody. */
const put = async ({ content }: WrittenFile, { format = '', values, speech, world }: Invocation) => {
  const { output } = values;
  const { usage } = speech.say;
  if (output === undefined) {
    if (typeof content !== 'string') throw new UsageError(usage.missingOption('--output', `stadtteil write ${format}`));
    return world.print(content.replace(/\r?\n$/, ''));
  }
  try {
    await world.write(output, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(usage.unwritableFile(output, code ?? message));
  }
};

/** What was lost, as a program reads it. */
const lossesAsJson = ({ losses }: WrittenFile, { speech: { words } }: Invocation) =>
  losses.map((loss) => ({ ...loss, sentence: describeLoss(loss, words) }));

/** What could not be written stands in standard error, beside the file. */
const report = ({ losses }: WrittenFile, { format = '', speech, world }: Invocation) => {
  if (losses.length === 0) return;
  world.warn(hanging('', speech.say.lost(format), world.columns));
  for (const loss of losses) world.warn(hanging('- ', describeLoss(loss, speech.words), world.columns));
};

/** @throws Impossible where this machine can't write it */
const writeFile = async (invocation: Invocation): Promise<ExitStatus> => {
  const { format = '', values, speech, world } = invocation;
  const lost: Loss[] = [];
  const status: ExitStatus = await showDocument(invocation, async (schedule, words) => {
    const at = askedInstant(values, schedule, world, speech.say.usage);
    const written = await writeFormats[format]!.write({ schedule, words, at, values, speech, world });
    lost.push(...written.losses);
    if (values.json) {
      if (values.output !== undefined) await put(written, invocation);
      const content = typeof written.content === 'string' ? written.content : undefined;
      const { output } = values;
      world.print(
        asJson({ format, ...(output ? { output } : { content }), losses: lossesAsJson(written, invocation) }),
      );
      return;
    }
    await put(written, invocation);
    report(written, invocation);
  });
  return status === exitStatus.fine && values.strict && lost.length > 0 ? exitStatus.problems : status;
};

export const write: Command = {
  name: 'write',
  formats,
  options: [...new Set(Object.values(formats).flatMap(({ options }) => options))],
  examples: Object.values(writeFormats).flatMap(({ examples }) => examples),
  run: async (invocation) => {
    try {
      return await writeFile(invocation);
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
      const { world } = invocation;
      world.warn(hanging('', error.message, world.columns));
      return exitStatus.problems;
    }
  },
};
