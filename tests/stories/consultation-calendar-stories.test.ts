import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../stories/consultation-calendar/consultation-calendar-story.js';
import { filesUnder, root } from '../architecture/source-files.js';

const files = filesUnder('stories').filter((file) => /^stories\/consultation-calendar\/.*\.stories\.ts$/.test(file));
const modules = await Promise.all(files.map((file) => import(join(root, file)) as Promise<Record<string, unknown>>));
const stories = modules.flatMap(({ default: _meta, ...others }) => Object.values(others) as Story[]);

describe('a story is a claim that anybody can read', () => {
  it.each(stories.map((story) => [story.name, story] as const))('%s', (_name, { parameters, play }) => {
    const { story = '' } = (parameters as { docs?: { description?: { story?: string } } }).docs?.description ?? {};
    expect(story).toMatch(/^\S.*\. <em lang="en">\S.*\.<\/em>$/s);
    expect(play).toBeTypeOf('function');
  });
});
