import type { Command, CommandName } from './command.js';
import { hanging, inColumns } from './hanging.js';
import type { HelpMessages } from './messages/messages.js';
import { commonOptions, options, type OptionName } from './options.js';

/** How wide help is where nobody knows the terminal; wider is hard to read anywhere. */
const usualWidth = 80;

const optionLabel = (name: OptionName): string => {
  const option = options[name];
  const short = 'short' in option ? `-${option.short}, ` : '';
  return `  ${short}--${name}${'value' in option ? ` ${option.value}` : ''}`;
};

const optionList = (names: readonly OptionName[], { optionsTitle, options: texts }: HelpMessages, width: number) =>
  `${optionsTitle}\n${inColumns(
    names.map((name) => [optionLabel(name), texts[name]] as const),
    width,
  )}`;

const exampleList = (examples: readonly string[], { examplesTitle }: HelpMessages) =>
  `${examplesTitle}\n${examples.map((example) => `  stadtteil ${example}`).join('\n')}`;

const exitList = (names: readonly CommandName[], { exitTitle, exit }: HelpMessages, width: number) =>
  `${exitTitle}\n${inColumns(
    [
      ['  0', exit.fine],
      ...(names.includes('check') ? [['  1', exit.check] as const] : []),
      ...(names.some((name) => name !== 'check') ? [['  1', exit.others] as const] : []),
      ['  2', exit.usage],
    ],
    width,
  )}`;

const paragraphs = (blocks: readonly string[]): string => blocks.join('\n\n');

const filesOf = ({ takesManyFiles, takesTwoFiles, readsInput, formats }: Command): string => {
  const file = takesManyFiles ? 'FILE …' : takesTwoFiles ? 'FILE FILE' : readsInput ? '[FILE]' : 'FILE';
  return formats ? `FORMAT ${file}` : file;
};

/** The words that may stand for FORMAT. */
const formatList = ({ formats = {} }: Command, { formatsTitle, formats: texts }: HelpMessages, width: number) =>
  `${formatsTitle}\n${inColumns(
    Object.keys(formats).map((name) => [`  ${name}`, texts[name] ?? ''] as const),
    width,
  )}`;

export const overallHelp = (commands: readonly Command[], help: HelpMessages, columns = usualWidth): string => {
  const width = Math.min(columns, usualWidth);
  const list = inColumns(
    commands.map((command) => [`  ${command.name} ${filesOf(command)}`, help.commands[command.name]] as const),
    width,
  );
  return paragraphs([
    hanging('', help.title, width),
    `${help.usage} stadtteil COMMAND FILE … [--option …]`,
    `${help.commandsTitle}\n${list}`,
    hanging('', `${help.file} ${help.perCommand}`, width),
    optionList([...commonOptions, 'version'], help, width),
    exampleList(
      commands.map(({ examples: [first = ''] }) => first),
      help,
    ),
    exitList(
      commands.map(({ name }) => name),
      help,
      width,
    ),
  ]);
};

export const commandHelp = (command: Command, help: HelpMessages, columns = usualWidth): string => {
  const width = Math.min(columns, usualWidth);
  const { name } = command;
  return paragraphs([
    hanging('', `stadtteil ${name}: ${help.commands[name]}.`, width),
    `${help.usage} stadtteil ${name} ${filesOf(command)} [--option …]`,
    ...help.details[name].map((text) => hanging('', text, width)),
    ...(command.formats ? [formatList(command, help, width)] : []),
    hanging('', help.file, width),
    optionList([...command.options, ...commonOptions], help, width),
    exampleList(command.examples, help),
    exitList([name], help, width),
  ]);
};
