import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { ListedOffice, OfficeListView } from '../../../src/core/views/office-list-types.js';
import { type OfficeListOptions, officeListView } from '../../../src/core/views/office-list-view.js';
import { officeState } from '../../../src/core/views/office-state.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';

/** All offices of documents with their states at an instant. */
export const listed = (documents: readonly OfficeDocument[], at: number): readonly ListedOffice[] =>
  documents.flatMap((document) => {
    const schedule = prepareSchedule(document);
    return document.offices.map((office) => ({ schedule, office, state: officeState(schedule, office.id, at) }));
  });

/** The view of documents at an instant in ISO 8601. */
export const listOf = (
  documents: readonly OfficeDocument[],
  instant: string,
  options: OfficeListOptions = {},
  words = german,
): OfficeListView => {
  const at = Date.parse(instant);
  return officeListView(listed(documents, at), at, words, options);
};

export const names = ({ now }: OfficeListView) => now.entries.map(({ name }) => phraseText(name));
