import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argTypesOf } from '../../.storybook/arg-types.js';
import germanTexts from '../../stories/guide/german.json' with { type: 'json' };
import { elementDeclarations } from '../architecture/public-api/manifest.js';
import { root } from '../architecture/source-files.js';

const elements = elementDeclarations();

describe.each(elements)('the table of <$tagName>', (element) => {
  const {
    tagName,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssProperties = [],
    cssParts = [],
  } = element;
  const rows = Object.entries(argTypesOf(tagName) ?? {});

  it.each([
    ['Attribute · Attributes', attributes],
    ['Eigenschaften für Skripte · Properties', members.filter(({ kind }) => kind === 'field')],
    ['Ereignisse · Events', events],
    ['Slots', slots.map((slot) => ({ ...slot, name: slot.name || 'default · Standard' }))],
    ['CSS-Eigenschaften · Custom properties', cssProperties],
    ['Teile · Parts', cssParts],
  ])('has all of %s', (category, all) => {
    const found = rows.filter(([, { table }]) => table.category === category);
    expect(found.map(([, { name }]) => name)).toEqual(all.map(({ name }) => name));
    expect(all.length).toBeGreaterThan(0);
    expect(found.map(([, { table }]) => table.defaultValue?.summary)).toEqual(all.map((each) => each.default));
  });

  it('says all of it in German, and in English beside', () => {
    for (const [key, { description }] of rows) {
      const [, german, english] = /^(.*[.“]) <em lang="en">(.*)<\/em>$/s.exec(description) ?? [];
      expect([key, german === english, english]).toEqual([key, false, expect.stringMatching(/\S/)]);
    }
  });

  it('has controls for what a page can set, and for nothing else', async () => {
    const module = (await import(join(root, `stories/${tagName}/${tagName}-meta.ts`))) as Record<string, unknown>;
    const meta = Object.values(module).find(
      (each): each is { argTypes: Record<string, { table?: { category: string } }> } =>
        typeof each === 'object' && each !== null && 'argTypes' in each,
    );
    const ofElement = Object.entries(meta?.argTypes ?? {}).filter(
      ([, { table }]) => !table?.category.includes('Story'),
    );
    const controlled = rows.filter(([, { control }]) => !control).map(([key]) => key);
    expect(ofElement.map(([key]) => key).sort()).toEqual(controlled.sort());
  });
});

it('no German sentence is left of what the manifest no longer says', () => {
  const said = new Set(
    elements.flatMap(({ attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = [] }) =>
      [...attributes, ...members, ...events, ...slots, ...cssProperties, ...cssParts].map(
        ({ description }) => description,
      ),
    ),
  );
  expect(Object.keys(germanTexts).filter((english) => !said.has(english))).toEqual([]);
});
