import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/all.js';
import type { Command } from '../../src/cli/command.js';
import { commonOptions, type OptionName, options } from '../../src/cli/options.js';
import { exportedNames } from './public-api/exported-names.js';
import { type ElementDeclaration, elementDeclarations } from './public-api/manifest.js';
import { textOf } from './source-files.js';

const head = (title: string) => ['', title, '='.repeat(title.length)];
const listed = (title: string, lines: readonly string[]) =>
  lines.length ? [`  ${title}`, ...lines.map((line) => `    ${line}`)] : [];
const preset = (value: string | undefined) => (value === undefined ? '' : ` = ${value}`);
const sorted = (names: readonly { readonly name: string }[] = []) =>
  names.map(({ name }) => name || '(default)').sort();

const element = ({
  tagName,
  attributes = [],
  members = [],
  events,
  slots,
  cssParts,
  cssProperties = [],
}: ElementDeclaration) => [
  '',
  `<${tagName}>`,
  ...listed(
    'attributes',
    attributes.map(({ name, type, default: value }) => `${name}: ${type?.text ?? 'string'}${preset(value)}`).sort(),
  ),
  ...listed(
    'properties',
    members
      .map(({ name, kind, type }) => (kind === 'method' ? `${name}()` : `${name}: ${type?.text ?? 'unknown'}`))
      .sort(),
  ),
  ...listed('events', sorted(events)),
  ...listed('slots', sorted(slots)),
  ...listed('parts', sorted(cssParts)),
  ...listed('custom properties', cssProperties.map(({ name, default: value }) => `${name}${preset(value)}`).sort()),
];

const option = (name: OptionName) => {
  const { value, isList } = options[name] as { value?: string; isList?: boolean };
  return `--${name}${value ? ` ${value}${isList ? ' …' : ''}` : ''}`;
};

const command = ({ name, options: own, formats = {} }: Command) => [
  `  ${name}: ${[...own].sort().map(option).join(', ') || 'no options of its own'}`,
  ...Object.entries(formats).map(([format, { options: more }]) => {
    const all = [...more].sort().map(option).join(', ');
    return `    ${name} ${format}${all ? `: ${all}` : ''}`;
  }),
];

const { exports } = JSON.parse(textOf('package.json')) as { exports: Record<string, unknown> };
const { $defs, properties } = JSON.parse(textOf('schema/office-document.schema.json')) as Record<
  '$defs' | 'properties',
  Record<string, { readonly properties?: Record<string, unknown>; readonly enum?: readonly unknown[] }>
>;

const definition = ([name, { properties: own, enum: values }]: [string, (typeof $defs)[string]]) =>
  [`  ${name}`, own && `: ${Object.keys(own).sort().join(', ')}`, values && ` = ${values.join(' | ')}`]
    .filter(Boolean)
    .join('');

const api = [
  'What others may rely on. Written by tests/architecture/public-api.test.ts; renewed by',
  'npx vitest run --project core tests/architecture/public-api -u',
  ...head('Elements'),
  ...elementDeclarations().flatMap(element),
  ...head('Entry points of the package'),
  ...Object.keys(exports)
    .sort()
    .map((name) => `  ${name}`),
  ...head('Names that the package exports'),
  ...exportedNames('src/core/index.ts').map((name) => `  ${name}`),
  ...head('Commands'),
  ...commands.flatMap(command),
  `  every command: ${commonOptions.map(option).join(', ')}`,
  ...head('The office document'),
  `  (document): ${Object.keys(properties).sort().join(', ')}`,
  ...Object.entries($defs).map(definition).sort(),
  '',
].join('\n');

it('what others may rely on changes only where somebody meant it', async () => {
  await expect(api).toMatchFileSnapshot('public-api/golden.txt');
});
