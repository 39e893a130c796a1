import { localDateTime } from '../schedule/local-time.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { isStale } from '../schedule/stale.js';
import { readTextFor } from '../wording/names.js';
import {
  foundOf,
  nobodyFits,
  nobodyMeantOpen,
  nobodyOpen,
  officesHeading,
  showMore,
} from '../wording/office-list-sentences.js';
import { informationOf, localTime, previewOf } from '../wording/office-sentences.js';
import type { Phrase } from '../wording/phrase.js';
import { colon } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { fullMomentPhrase } from './moments.js';
import { officeEntryView } from './office-entry.js';
import { fits, isAsking } from './office-list-filter.js';
import { inOrder } from './office-list-order.js';
import type { ListedOffice, OfficeListFilter, OfficeListOrder, OfficeListView } from './office-list-types.js';
import type { Reader } from './view-frame.js';

/** What is wanted of a list of offices; a part that nobody asks for is absent. */
export interface OfficeListOptions extends Reader {
  /** Which offices the list has at all. */
  readonly only?: OfficeListFilter;
  /** Which of them the reader wants to see at present. */
  readonly chosen?: OfficeListFilter;
  /** Absent: open ones first. */
  readonly order?: OfficeListOrder;
  /** How many are shown at most. */
  readonly limit?: number;
  /** How many more there could be at once. */
  readonly step?: number;
}

/** Those that would be shown, if it didn't matter whether they are open. */
const openOrNot = (offices: readonly ListedOffice[], filters: readonly OfficeListFilter[]): readonly ListedOffice[] =>
  filters.reduce((left, filter) => left.filter(fits({ ...filter, isOpenNow: false })), offices);

/** Where nothing is open: the first to open for certain, and when. */
const firstToOpen = (offices: readonly ListedOffice[], at: number, words: Words): Phrase | undefined => {
  const first = offices
    .filter(({ state }) => state.opens !== undefined)
    .reduce<ListedOffice | undefined>(
      (soonest, each) => (soonest && soonest.state.opens! <= each.state.opens! ? soonest : each),
      undefined,
    );
  const entry = first && officeEntryView(first, at, words, { isDated: false });
  return entry?.now.next && colon(entry.name, entry.now.next, words);
};

const momentOf = (schedule: Schedule, at: number, words: Words): Phrase => {
  const read = readTextFor(words, schedule.document.language);
  return fullMomentPhrase(at, { schedule, today: localDateTime(schedule, at).date, words, read });
};

/** Whether the offices, or they and the reader, live by different clocks. */
const hasOtherTimes = (schedules: readonly Schedule[], at: number, { visitorOffset }: Reader): boolean =>
  visitorOffset !== undefined && schedules.some(({ clock }) => clock.toLocal(at) - at !== visitorOffset * 60_000);

/**
 * Everything `<office-list>` prints about offices of one document or several at an instant. Only those that are shown
 * are put into words; of the others `officeState` is enough.
 *
 * @param at epoch milliseconds
 */
export const officeListView = (
  offices: readonly ListedOffice[],
  at: number,
  words: Words,
  options: OfficeListOptions = {},
): OfficeListView => {
  const { only = {}, chosen = {}, order = 'open', limit = Infinity, step = limit, preview } = options;
  const all = offices.filter(fits(only));
  const found = isAsking(chosen) ? all.filter(fits(chosen)) : all;
  const shown = inOrder(found, order, words).slice(0, limit);
  const schedules = [...new Set(offices.map(({ schedule }) => schedule))];
  const ages = new Set(schedules.map(({ document }) => document.asOf));
  const [first] = schedules;
  const { asOf } = first?.document ?? {};
  const isDated = ages.size > 1;
  const topics = chosen.topics ?? only.topics;
  const isOpenWanted = only.isOpenNow || chosen.isOpenNow;
  const notOpen = isOpenWanted && found.length === 0 ? openOrNot(offices, [only, chosen]) : [];
  const left = found.length - shown.length;
  return {
    heading: officesHeading(words),
    now: {
      preview: preview && first ? previewOf(momentOf(first, at, words), words) : undefined,
      count: isAsking(chosen) ? foundOf(found.length, all.length, words) : undefined,
      none:
        notOpen.length > 0
          ? (notOpen.length < offices.length ? nobodyMeantOpen : nobodyOpen)(words)
          : all.length > 0
            ? undefined
            : nobodyFits(words),
      next: firstToOpen(notOpen, at, words),
      entries: shown.map((listed) => officeEntryView(listed, at, words, { topics, isDated })),
      more: left > 0 ? showMore(Math.min(step, left), left, words) : undefined,
      zone: hasOtherTimes(schedules, at, options) ? localTime(undefined, words) : undefined,
    },
    standing: {
      asOf: !isDated && asOf && first && !isStale(first, at) ? informationOf(asOf, words) : undefined,
    },
  };
};
