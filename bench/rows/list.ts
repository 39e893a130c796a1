import type { Schedule } from '../../src/core/schedule/prepare-schedule.js';
import type { ListedOffice, OfficeEntryView, OfficeListOrder } from '../../src/core/views/office-list-types.js';
import { officeListView } from '../../src/core/views/office-list-view.js';
import { isFound } from '../../src/core/views/partner-search.js';
import { officeState } from '../../src/core/views/office-state.js';
import { german } from '../../src/core/wording/words.js';
import { inTurn, type Row } from '../row.js';
import { growth, offices, ready } from './growth.js';

const at = Date.UTC(2027, 4, 4, 8);
const limit = 20;

const statesIn = (schedule: Schedule): readonly ListedOffice[] =>
  schedule.document.offices.map((office) => ({ schedule, office, state: officeState(schedule, office.id, at) }));

/** What must be done before `<office-list>` stands: the state of every office, their order, the first twenty in words. */
const firstPage =
  (order: OfficeListOrder) =>
  (schedule: Schedule): readonly OfficeEntryView[] =>
    officeListView(statesIn(schedule), at, german, { order, limit }).now.entries;

const shown = (many: number): Row => {
  const [large, small] = [offices(many), offices(many / 10)];
  const [asShown, asGiven] = [firstPage('open'), firstPage('document')];
  return {
    ...growth(`the list of ${many} offices`, 10, large, asShown, {
      name: `of ${many / 10}`,
      run: () => asShown(ready(small)),
    }),
    answers: () => {
      // Which are open first depends on how many there are; those of the document are the same.
      const little = asGiven(ready(small));
      return [asGiven(ready(large)).slice(0, little.length), little];
    },
  };
};

const typed = ['b', 'bu', 'büro 1', 'stadtteilbüro 1'];

const searched = (many: number): Row => {
  const [large, small] = [statesIn(ready(offices(many))), statesIn(ready(offices(many / 10)))];
  const search = (list: readonly ListedOffice[]) => (words: string) =>
    officeListView(list, at, german, {
      chosen: { isFound: (texts) => isFound(texts, words) },
      order: 'document',
      limit: 1,
    }).now.entries;
  const what = `a letter typed into the search of ${many} offices`;
  return {
    what,
    start: 'warm',
    goal: 11,
    ours: { name: what, run: inTurn(typed, search(large)) },
    theirs: { name: `of ${many / 10}`, run: inTurn(typed, search(small)) },
    answers: () => [typed.map(search(large)), typed.map(search(small))],
  };
};

/**
 * `<office-list>` without a browser.
 *
 * @param offices how many the largest document has
 */
export const listRows = (count: number): readonly Row[] => [shown(count), searched(count)];
