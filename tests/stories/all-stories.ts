import { join } from 'node:path';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { prepareSchedule, type Schedule } from '../../src/core/schedule/prepare-schedule.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { type DocumentName, documents } from '../../stories/documents.js';
import { filesUnder, root } from '../architecture/source-files.js';

/** What stories of all elements may set, as far as it decides what they show. */
interface Args {
  readonly document?: DocumentName;
  readonly documents?: readonly DocumentName[];
  readonly time: string;
  readonly src?: string;
  readonly now?: string;
  readonly office?: string;
  readonly view?: string;
  readonly limit?: string;
  readonly within?: string;
  readonly kind?: string;
  readonly partner?: string;
  readonly consultation?: string;
  readonly topic?: string;
  readonly chosen?: string;
  readonly about?: string;
}

interface Story {
  readonly name?: string;
  readonly args?: Partial<Args>;
  readonly globals?: { readonly language?: string };
  readonly parameters?: { readonly docs?: { readonly description?: { readonly story?: string } } };
  readonly play?: unknown;
}

/** A story with the tag of its element and all its arguments. */
export interface Told extends Story {
  readonly id: string;
  readonly tag: string;
  readonly args: Args;
}

const files = filesUnder('stories').filter((file) => /\.stories\.ts$/.test(file) && !file.startsWith('stories/guide/'));
/** The stories of all elements. */
export const stories: readonly Told[] = (
  await Promise.all(
    files.map(async (file) => {
      const module = (await import(join(root, file))) as { default: Story & { component: string } };
      const { default: meta, ...others } = module;
      return Object.entries(others as Record<string, Story>).map(([id, story]) => ({
        ...story,
        ...{ id, tag: meta.component, args: { ...meta.args, ...story.args } as Args },
      }));
    }),
  )
).flat();

const schedules = new Map<string, Schedule>();
const scheduleOf = (name: DocumentName) => {
  const known = schedules.get(name) ?? prepareSchedule(parseDocument(documents[name]).value);
  schedules.set(name, known);
  return known;
};

/** The schedules of a story's documents, and its instant; none where it has only an address. */
export const scenesOf = ({ args: { document, documents: several, time, now, src } }: Told) =>
  src
    ? []
    : (several ?? (document ? [document] : [])).map((name) => {
        const schedule = scheduleOf(name);
        return { schedule, at: readInstant(schedule, now ?? time) ?? NaN };
      });
