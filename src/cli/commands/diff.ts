import { type Difference, differencesView } from '../../core/views/differences-view.js';
import { nothingDifferent } from '../../core/wording/difference-sentences.js';
import { phraseText } from '../../core/wording/phrase.js';
import { askedInstant } from '../asked.js';
import { inBlocks } from '../blocks.js';
import type { Command } from '../command.js';
import { hanging } from '../hanging.js';
import { terminalText } from '../in-words.js';
import { asJson } from '../occurrence-json.js';
import { showDocument } from '../show-document.js';
import { UsageError } from '../usage-error.js';
import { exitStatus, type ExitStatus } from '../world.js';

/** What a program reads of a difference. */
const asRecord = ({ name, sentence, ...rest }: Difference) => ({
  ...rest,
  name: phraseText(name),
  sentence: phraseText(sentence),
});

/** By day, what holds at once first. */
const byDay = (a: Difference, b: Difference): number => {
  const [one = '', other = ''] = [a.from, b.from];
  return one < other ? -1 : Number(one > other);
};

/** The name of what it is about, and below it a line for each difference. */
const asText = (differences: readonly Difference[], columns: number | undefined): string => {
  const groups = new Map<string, Difference[]>();
  for (const each of differences) {
    const key = each.list === 'notices' ? each.list : `${each.list} ${each.id}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return inBlocks(
    [...groups.values()].map((group) => [
      hanging('', terminalText(group[0]!.name), columns),
      ...group.map(({ sentence }) => hanging('- ', terminalText(sentence), columns)),
    ]),
  );
};

export const diff: Command = {
  name: 'diff',
  takesTwoFiles: true,
  options: ['at'],
  examples: ['diff old.json office.json', 'diff old.json office.json --at 2026-11-23 --json'],
  run: async (invocation) => {
    const { files, values, speech, world } = invocation;
    const [old, now = old] = files;
    if (files.every((file) => file === '-')) throw new UsageError(speech.say.usage.inputTwice());
    let differences: readonly Difference[] = [];
    let status = exitStatus.fine as ExitStatus;
    const first = await showDocument({ ...invocation, files: [old] }, async (before) => {
      status = await showDocument({ ...invocation, files: [now] }, (after, words) => {
        const at = askedInstant(values, after, world, speech.say.usage);
        differences = differencesView(before, after, at, words);
        if (values.json) world.print(asJson([...differences].sort(byDay).map(asRecord)));
        else if (differences.length > 0) world.print(asText(differences, world.columns));
        else world.print(hanging('', phraseText(nothingDifferent(words)), world.columns));
      });
    });
    const worst = status === exitStatus.fine ? first : status;
    return worst === exitStatus.fine && values.strict && differences.length > 0 ? exitStatus.problems : worst;
  },
};
