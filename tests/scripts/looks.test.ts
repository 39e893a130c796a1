import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheets } from '../../scripts/looks/sheets.mjs';
import { states } from '../../scripts/looks/states.mjs';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { openingStatus } from '../../src/core/schedule/opening-status.js';
import { officeOf, prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import { type DocumentName, documents } from '../../stories/documents.js';
import { filesUnder, root } from '../architecture/source-files.js';

const inWords = (kebab: string) => kebab.replaceAll('-', ' ');

describe('what the contact sheets show', () => {
  it.each(states)('$name', ({ name, document, office, at }) => {
    const schedule = prepareSchedule(parseDocument(documents[document as DocumentName]).value);
    const id = officeOf(schedule, office)?.id ?? '';
    const { state, reason, callFirst } = openingStatus(schedule, id, Date.parse(at));
    const said = [state, state === 'open' && callFirst ? 'call-first' : '', reason?.kind ?? ''].filter(Boolean);
    expect(said.map(inWords).join(', ')).toBe(name);
  });
});

describe('the contact sheets', () => {
  const pictures = filesUnder('docs/looks').filter((file) => file.endsWith('.png'));

  it('are there, each of them, and no others', () => {
    expect(pictures.sort()).toEqual(sheets.map(({ file }) => `docs/looks/${file}.png`).sort());
  });

  it.each(pictures)('%s is small enough to look at on a telephone', (file) => {
    expect(statSync(join(root, file)).size).toBeLessThan(400_000);
  });
});
