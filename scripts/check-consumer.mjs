/**
 * Installs the packed package where somebody else would, imports it in Node, runs its command, and checks its types in
 * a strict project.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const consumer = mkdtempSync(join(tmpdir(), 'consumer-'));
const modules = join(consumer, 'node_modules');

function run(command, args, cwd = consumer) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}

/** What the package depends on is linked; the package itself comes out of the archive that would be published. */
function install() {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'pack', '--json', '--pack-destination', consumer];
  const [{ filename }] = JSON.parse(run(command, args, root));
  mkdirSync(modules);
  run('tar', ['-xzf', filename]);
  symlinkSync(join(consumer, 'package'), join(modules, 'stadtteil-widgets'), 'junction');
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@lit/localize',
    '@types/trusted-types',
  ]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}

const inNode = `
import { instantOf, officeHoursView, parseDocument, phraseText, prepareSchedule, wordsOf } from 'stadtteil-widgets';
import * as recurrence from 'stadtteil-widgets/recurrence';
import { templates } from 'stadtteil-widgets/locales/en';

const hours = [{ rrule: 'FREQ=MONTHLY;BYDAY=-1TH', validFrom: '2026-01-01', startTime: '10:00', endTime: '12:00' }];
const { value } = parseDocument({ schemaVersion: '1.0', language: 'de', region: 'DE-RP', offices: [{ id: 'a', name: 'A', hours }] });
const schedule = prepareSchedule(value, { recurrence });
const { now } = officeHoursView(schedule, 'a', instantOf(schedule, '2026-11-26T11:00'), wordsOf('en', templates));
if (now.state !== 'open') throw new Error('On the last Thursday it is ' + now.state + ': ' + phraseText(now.sentence));
`;

const office = {
  schemaVersion: '1.0',
  language: 'de',
  offices: [{ id: 'a', name: 'A', hours: [{ byDay: ['TH'], startTime: '10:00', endTime: '12:00' }] }],
};

/** The command as `npx` finds it: the file that the package names in `bin`. */
function runCommand() {
  const { bin } = JSON.parse(readFileSync(join(consumer, 'package/package.json'), 'utf8'));
  writeFileSync(join(consumer, 'office.json'), JSON.stringify(office));
  const args = ['hours', 'office.json', '--at', '2026-11-26T11:00', '--json'];
  const { state } = JSON.parse(run(process.execPath, [join(consumer, 'package', bin.stadtteil), ...args]));
  if (state !== 'open') throw new Error(`stadtteil ${args.join(' ')} says that it is ${state}.`);
}

const inTypeScript = `
import 'stadtteil-widgets/office-hours';
import { OfficeHoursElement } from 'stadtteil-widgets/office-hours/element';
import { parseDocument, type OfficeDocument } from 'stadtteil-widgets';

const element: OfficeHoursElement = document.createElement('office-hours');
element.addEventListener('office-load', ({ detail }) => {
  const office: OfficeDocument = detail.document;
  console.log(office.offices.length, detail.problems.map(({ pointer }) => pointer));
});
element.addEventListener('office-error', ({ detail }) => console.log(detail.problems.length));
console.log(parseDocument('{}').problems);
`;

const compilerOptions = {
  noEmit: true,
  strict: true,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  skipLibCheck: false,
};

function check() {
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  writeFileSync(join(consumer, 'node.mjs'), inNode);
  writeFileSync(join(consumer, 'page.ts'), inTypeScript);
  run(process.execPath, ['node.mjs']);
  runCommand();
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  for (const compiler of ['typescript', 'typescript-native'])
    run(process.execPath, [join(root, 'node_modules', compiler, 'bin/tsc')]);
}

try {
  install();
  check();
  console.log('The package can be imported in Node, its command runs, and its types fit.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(consumer, { recursive: true, force: true });
}
