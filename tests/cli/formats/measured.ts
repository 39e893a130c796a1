import { readFormats } from '../../../src/cli/formats/read-formats.js';
import { writeFormats } from '../../../src/cli/formats/write-formats.js';
import { stadtteil } from '../support/stadtteil.js';
import { type Idea, ideas, plain } from './ideas.js';

/** What becomes of an idea in a file: it is there, something of it is, it isn't; `–`: nor is it among the losses. */
export type Cell = 'yes' | 'partly' | 'no' | '–' | '';

interface Written {
  readonly content: string;
  readonly losses: readonly { readonly pointer: string; readonly code: string; readonly found?: string }[];
}

/** What a format needs to write all it can. */
const options: Readonly<Record<string, string>> = { icalendar: ' --hours' };

/** A file for each consultation and one for the office, where a format has one value only. */
const subjects: Readonly<Record<string, readonly string[]>> = { osm: ['', ' --consultation beratung'] };

const write = async (format: string, document: object): Promise<Written> => {
  const all: Written[] = [];
  for (const subject of subjects[format] ?? ['']) {
    const line = `write ${format} probe.json${options[format] ?? ''}${subject} --lang de --at 2026-11-23T09:00 --json`;
    const { out } = await stadtteil(line, { files: { 'probe.json': JSON.stringify(document) } });
    const { content = '', losses } = JSON.parse(out) as Partial<Written>;
    all.push({ content, losses: losses ?? [] });
  }
  return { content: all.map(({ content }) => content).join('\n'), losses: all.flatMap(({ losses }) => losses) };
};

/** Without folded lines, escapes and tags, so that words are found. */
const unfolded = (content: string): string =>
  content
    .replace(/\r?\n[ \t](?=\S)/g, '')
    .replace(/\\([,;])/g, '$1')
    .replace(/<[^>]*>/g, ' ') + content;

const keys = ({ losses }: Written): ReadonlySet<string> =>
  new Set(losses.map(({ code, pointer, found = '' }) => `${code} ${pointer} ${found}`));

/** A writer's columns, by the name of the idea. */
export const writtenColumn = async (format: string): Promise<readonly Cell[]> => {
  const base = await write(format, plain);
  const cells: Cell[] = [];
  for (const { document, mark } of ideas) {
    const written = await write(format, document);
    const before = keys(base);
    const isLost = [...keys(written)].some((key) => !before.has(key));
    const isThere = mark ? mark.test(unfolded(written.content)) : written.content !== base.content;
    cells.push(isThere ? (isLost ? 'partly' : 'yes') : isLost ? 'no' : '–');
  }
  return cells;
};

/** The texts that a reader is given: German prose, else what the writer of the same format makes of the idea. */
const textsFor = async (format: string, { document, prose }: Idea): Promise<readonly string[]> => {
  if (!(format in writeFormats)) return prose ? [prose] : [];
  const { content } = await write(format, document);
  // One value each.
  return format in subjects ? content.split('\n') : [content];
};

const readBack = async (format: string, text: string): Promise<string> => {
  const { out } = await stadtteil(`read ${format} probe.txt --lang de`, { files: { 'probe.txt': text } });
  const { notUnderstood: _, ...value } = JSON.parse(out) as Record<string, unknown>;
  return JSON.stringify(value).replace(/ /g, '');
};

/** A reader's column. */
export const readColumn = async (format: string): Promise<readonly Cell[]> => {
  const cells: Cell[] = [];
  for (const idea of ideas) {
    const texts = idea.read ? await textsFor(format, idea) : [];
    if (texts.length === 0) {
      // Nothing to read it from.
      cells.push('');
      continue;
    }
    const found: string[] = [];
    for (const text of texts) found.push(await readBack(format, text));
    cells.push(found.some((each) => idea.read?.test(each)) ? 'yes' : '–');
  }
  return cells;
};

/** Every format there is. */
export const formatNames = {
  write: Object.keys(writeFormats),
  read: Object.keys(readFormats),
} as const;
