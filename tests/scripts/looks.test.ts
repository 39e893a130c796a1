import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { compared, sheets } from '../../scripts/looks/sheets.mjs';
import { signs } from '../../scripts/looks/signs.mjs';
import { consultationStates, officeStates } from '../../scripts/looks/states.mjs';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { openingStatus } from '../../src/core/schedule/opening-status.js';
import { officeOf, prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import type { NextConsultationView } from '../../src/core/views/next-consultation-types.js';
import { nextConsultationView } from '../../src/core/views/next-consultation-view.js';
import { phraseText } from '../../src/core/wording/phrase.js';
import { german } from '../../src/core/wording/words.js';
import { type DocumentName, documents } from '../../stories/documents.js';
import { filesUnder, root } from '../architecture/source-files.js';

const inWords = (kebab: string) => kebab.replaceAll('-', ' ');

describe('what the contact sheets of the office hours show', () => {
  it.each(officeStates)('$name', ({ name, document, office, at }) => {
    const schedule = prepareSchedule(parseDocument(documents[document as DocumentName]).value);
    const id = officeOf(schedule, office)?.id ?? '';
    const { state, reason, callFirst } = openingStatus(schedule, id, Date.parse(at));
    const said = [state, state === 'open' && callFirst ? 'call-first' : '', reason?.kind ?? ''].filter(Boolean);
    expect(said.map(inWords).join(', ')).toBe(name);
  });
});

/** What must be there for a sheet's name to be true. */
const shown: Readonly<Record<string, (view: NextConsultationView) => readonly unknown[]>> = {
  cancelled: ({ now }) => now.dates.filter(({ state }) => state === 'cancelled'),
  moved: ({ now }) => now.dates.filter(({ sentence }) => phraseText(sentence).includes('verlegt')),
  'not certain': ({ now }) => now.dates.filter(({ state }) => state === 'tentative'),
  'by appointment': ({ now }) => now.dates.filter(({ state }) => state === 'by-appointment'),
  elsewhere: ({ now }) => now.dates.flatMap(({ where }) => where ?? []),
  'public holiday': ({ now }) => now.dates.filter(({ sentence }) => phraseText(sentence).includes('Weihnachtstag')),
  'under way': ({ now }) => now.dates.filter(({ isNow }) => isNow),
  list: ({ now }) => now.dates,
  card: ({ now }) => now.dates.flatMap(({ description }) => description ?? []),
  line: ({ now }) => now.dates,
  'without dates': ({ now, standing }) => (now.none ? standing.undated : []),
  'nothing known': ({ now, standing }) => (now.none && standing.undated.length === 0 ? now.reach : []),
};

describe('what the contact sheets of the consultations show', () => {
  it.each(consultationStates)('$name', ({ name, document, at, limit }) => {
    const schedule = prepareSchedule(parseDocument(documents[document as DocumentName]).value);
    const view = nextConsultationView(schedule, undefined, Date.parse(at), german, { limit });
    for (const each of name.split(', ')) expect(shown[each]?.(view) ?? [], each).not.toEqual([]);
  });
});

/** A sheet is about one element, or each of its states is about one. */
interface Sheet {
  readonly tag?: string;
  readonly states: readonly { readonly tag?: string }[];
}

describe('the contact sheets', () => {
  const pictures = filesUnder('docs/looks').filter((file) => file.endsWith('.png'));

  it('are there, each of them, and no others', () => {
    expect(pictures.sort()).toEqual([...sheets, ...signs].map(({ file }) => `docs/looks/${file}.png`).sort());
  });

  it('show all elements, and of each some are compared with what is built', () => {
    const elements = (manifest.modules as { declarations?: { tagName?: string }[] }[])
      .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
      .sort();
    const shown = (all: readonly Sheet[]) => [
      ...new Set(all.flatMap(({ tag, states }) => tag ?? states.map((state) => state.tag))),
    ];
    const alone = compared.filter((sheet: Sheet) => sheet.tag);
    expect(shown(sheets).sort()).toEqual(elements);
    expect(shown(alone).sort()).toEqual(elements);
  });

  it.each(pictures)('%s is small enough to look at on a telephone', (file) => {
    expect(statSync(join(root, file)).size).toBeLessThan(400_000);
  });
});
