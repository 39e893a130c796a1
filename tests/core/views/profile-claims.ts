import { readFileSync } from 'node:fs';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';
import type { OfficeProfileView, ProfileBlock } from '../../../src/core/views/office-profile-types.js';
import { officeProfileView, type OfficeProfileOptions } from '../../../src/core/views/office-profile-view.js';
import { type Phrase, phraseText } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';

/** A document that was invented for stories: a house with all that it can tell about itself. */
export const millDocument: OfficeDocument = parseDocument(
  readFileSync(new URL('../../../stories/documents/muehlenviertel.json', import.meta.url), 'utf8'),
).value;

/** The view of a document at its local time. */
export const profileIn = (
  document: OfficeDocument,
  local: string,
  wanted: OfficeProfileOptions = {},
  words: Words = german,
): OfficeProfileView =>
  officeProfileView(document, instantOf({ clock: wallClock(document.timeZone) }, local), words, wanted);

const blockPhrases = (block: ProfileBlock): readonly Phrase[] => {
  switch (block.kind) {
    case 'introduction':
      return [block.description, ...block.details];
    case 'section':
      return [block.heading, block.text, ...block.items];
    case 'offers':
      return [block.heading, ...block.offers.flatMap(({ name, times, details }) => [name, ...times, ...details])];
    case 'team':
      return [block.heading, ...block.people.flatMap(({ name, contact }) => [name, ...contact])];
    case 'carriers':
      return [
        block.heading,
        ...block.roles.flatMap(({ label, carriers }) => [
          label,
          ...carriers.flatMap(({ name, details }) => [name, ...details]),
        ]),
      ];
    case 'timeline':
      return [
        block.heading,
        block.text,
        ...block.events.flatMap(({ when, what, details }) => [when, what, ...details]),
      ];
  }
};

const said = (phrases: readonly (Phrase | undefined)[]): readonly string[] =>
  phrases.map((phrase) => phraseText(phrase ?? [])).filter(Boolean);

/** What a kind of block says, in print order. */
export const linesOf = ({ standing }: OfficeProfileView, kind: ProfileBlock['kind']): readonly string[] =>
  standing.blocks.filter((block) => block.kind === kind).flatMap((block) => said(blockPhrases(block)));

/** All that is printed, in print order. */
export const allLines = ({ heading, now, standing }: OfficeProfileView): readonly string[] =>
  said([heading, now.preview, now.stale, ...standing.blocks.flatMap(blockPhrases), ...standing.none, standing.asOf]);
