import type { Command } from './command.js';
import { commands } from './commands/all.js';
import { hanging } from './hanging.js';
import { commandHelp, overallHelp } from './help.js';
import { speechIn, type Speech } from './language.js';
import { nearest } from '../core/model/nearest.js';
import { askedLanguage, readArguments, readOptions } from './read-arguments.js';
import { UsageError } from './usage-error.js';
import { exitStatus, type ExitStatus, type World } from './world.js';

const names = commands.map(({ name }) => name);

const commandOf = (name: string | undefined, { say: { usage } }: Speech): Command | undefined => {
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && !command) throw new UsageError(usage.unknownCommand(name, names, nearest(name, names)));
  return command;
};

/** The command with the options of one of its formats alone, which the next word names; help needs no such word. */
const narrowed = (command: Command | undefined, format: string | undefined, { say: { usage } }: Speech) => {
  if (!command?.formats || format === undefined) return command;
  const known = Object.keys(command.formats);
  if (!known.includes(format)) throw new UsageError(usage.unknownFormat(format, known, nearest(format, known)));
  return { ...command, options: command.formats[format]!.options };
};

/** The files of a command: one at least, and no more than it takes. */
const filesOf = (
  { name, takesManyFiles, takesTwoFiles, readsInput }: Command,
  files: readonly string[],
  { say: { usage } }: Speech,
) => {
  const [first = readsInput ? '-' : undefined, ...others] = files;
  if (first === undefined) throw new UsageError(usage.noFile(name));
  if (takesTwoFiles && others.length !== 1) throw new UsageError(usage.notTwoFiles(name, files));
  if (others.length > 0 && !takesManyFiles && !takesTwoFiles) throw new UsageError(usage.tooManyFiles(name, files));
  return [first, ...others] as const;
};

/** Runs a command line, without the names of Node and the script; says what is wrong with it where it can't. */
export const run = async (args: readonly string[], world: World): Promise<ExitStatus> => {
  let speech = speechIn(undefined, world.env);
  let command: Command | undefined;
  try {
    const given = readArguments(args);
    speech = speechIn(askedLanguage(given, speech.say.usage), world.env);
    const { say } = speech;
    const [first, ...rest] = given.words;
    const isHelp = first === 'help';
    command = commandOf(isHelp ? rest[0] : first, speech);
    const format = command?.formats ? rest[isHelp ? 1 : 0] : undefined;
    const files = command?.formats ? rest.slice(1) : rest;
    command = narrowed(command, format, speech);
    const values = readOptions(given, command, say.usage);
    if (values.version) world.print(world.version());
    else if (values.help || isHelp)
      world.print(
        command ? commandHelp(command, say.help, world.columns) : overallHelp(commands, say.help, world.columns),
      );
    else if (command?.formats && format === undefined)
      throw new UsageError(say.usage.noFormat(command.name, Object.keys(command.formats)));
    else if (command)
      return await command.run({
        files: filesOf(command, files, speech),
        values,
        speech,
        world,
        ...(format !== undefined && { format }),
      });
    else throw new UsageError(say.usage.noCommand(names));
    return exitStatus.fine;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const explanation = `stadtteil: ${error.message} ${speech.say.usage.seeHelp(command?.name)}`;
    world.warn(hanging('', explanation, world.columns));
    return exitStatus.usage;
  }
};
