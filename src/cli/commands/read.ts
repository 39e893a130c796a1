import type { Command } from '../command.js';
import { readFormats } from '../formats/read-formats.js';
import { asJson } from '../occurrence-json.js';
import { readText } from '../open-document.js';
import { exitStatus } from '../world.js';

const formats = Object.fromEntries(Object.entries(readFormats).map(([name, { options }]) => [name, { options }]));

export const read: Command = {
  name: 'read',
  formats,
  readsInput: true,
  options: [...new Set(Object.values(formats).flatMap(({ options }) => options))],
  examples: Object.values(readFormats).flatMap(({ examples }) => examples),
  run: async (invocation) => {
    const { format = '', files, values, speech, world } = invocation;
    const text = await readText(files[0], world, speech.say.usage);
    const { value, isPartial } = readFormats[format]!.read(text, invocation);
    world.print(asJson(value));
    return isPartial && values.strict ? exitStatus.problems : exitStatus.fine;
  },
};
