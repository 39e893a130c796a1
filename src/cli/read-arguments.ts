import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { languageTags, matchLanguage, type LanguageTag } from './language.js';
import type { UsageMessages } from './messages/messages.js';
import { nearest } from '../core/model/nearest.js';
import { commonOptions, options, type OptionName, type OptionValues } from './options.js';
import { UsageError } from './usage-error.js';

const parsable = Object.fromEntries(
  Object.entries(options).map(([name, option]) => [
    name,
    {
      type: 'value' in option ? 'string' : 'boolean',
      multiple: true,
      ...('short' in option && { short: option.short }),
    } as const,
  ]),
);

/** Tolerant, because what `parseArgs` says of mistakes is neither in the reader's language nor of any help. */
const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: parsable, strict: false, allowPositionals: true, tokens: true }).tokens;

type Token = ReturnType<typeof parse>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** The words and options of a command line, before anybody knows whether they fit together. */
export interface Arguments {
  /** The command, then its files. */
  readonly words: readonly string[];
  readonly given: readonly OptionToken[];
}

export const readArguments = (args: readonly string[]): Arguments => {
  const tokens = parse(args);
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    given: tokens.filter((token) => token.kind === 'option'),
  };
};

/** The language that `--lang` names. */
export const askedLanguage = ({ given }: Arguments, usage: UsageMessages): LanguageTag | undefined => {
  const { value } = given.filter(({ name }) => name === 'lang').at(-1) ?? {};
  const found = matchLanguage(value);
  if (value && !found && !isOption(value)) throw new UsageError(usage.unknownLanguage(value));
  return found;
};

const isOption = (text: string): boolean => /^-./.test(text);

const examples: Readonly<Record<string, string>> = {
  ISO: '2026-11-26T15:59',
  DATE: '2026-11-26',
  N: '5',
  NAME: 'Stadtteilbüro',
  REGION: 'DE-RP',
  FILE: 'office.html',
  PART: 'hours',
  HREF: 'page.css',
  URL: 'https://www.example.de/buero',
};

/** What an option takes, for somebody who gave none. */
const expected = (name: OptionName): string => {
  if (name === 'lang') return languageTags.join(', ');
  const { value } = options[name] as { readonly value: string };
  return examples[value] ?? 'ID';
};

const valueOf = ({ rawName, value, inlineValue }: OptionToken, name: OptionName, usage: UsageMessages) => {
  if (!('value' in options[name])) {
    if (inlineValue) throw new UsageError(usage.noValueWanted(rawName));
    return true;
  }
  if (!value?.trim() || (!inlineValue && isOption(value))) throw new UsageError(usage.noValue(rawName, expected(name)));
  return value;
};

/**
 * The values of the options; the last one of an option counts, of a list all.
 * @param command absent: what can be asked without one
 * @throws UsageError where the command has no such option, or its value is missing or too much
 */
export const readOptions = ({ given }: Arguments, command: Command | undefined, usage: UsageMessages): OptionValues => {
  const own: readonly OptionName[] = command
    ? [...command.options, ...commonOptions]
    : (Object.keys(options) as OptionName[]);
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const token of given) {
    const name = own.find((each) => each === token.name);
    if (!name) {
      const known = own.map((each) => `--${each}`);
      const meant = nearest(token.name, own);
      throw new UsageError(usage.unknownOption(token.rawName, command?.name, known, meant && `--${meant}`));
    }
    const value = valueOf(token, name, usage);
    if ('isList' in options[name] && typeof value === 'string') {
      const before = (values[name] ?? []) as readonly string[];
      values[name] = [...before, ...value.split(/[\s,]+/).filter(Boolean)];
    } else values[name] = value;
  }
  return values as OptionValues;
};
