import type { OpeningState } from '../schedule/opening-state.js';
import { readTextFor } from '../wording/names.js';
import { phraseText } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import type { ListedOffice, OfficeListOrder } from './office-list-types.js';
import type { OfficeState } from './office-state.js';

const ranks: Readonly<Record<OpeningState, number>> = {
  open: 0,
  'by-appointment': 1,
  tentative: 1,
  closed: 2,
  unknown: 3,
};

const opening = ({ state, opens, mayOpen = opens }: OfficeState): number =>
  (state === 'closed' ? mayOpen : undefined) ?? Infinity;

/** Of closed ones what opens first comes first; else the order that there was. */
const byState = ({ state: a }: ListedOffice, { state: b }: ListedOffice): number =>
  ranks[a.state] - ranks[b.state] || (opening(a) < opening(b) ? -1 : Number(opening(a) > opening(b)));

const byName = (offices: readonly ListedOffice[], words: Words): readonly ListedOffice[] => {
  // As readers of the interface sort; numbers as numbers.
  const { compare } = new Intl.Collator(words.tag, { numeric: true });
  return offices
    .map((listed) => {
      const { language } = listed.schedule.document;
      return { listed, name: phraseText(readTextFor(words, language)(listed.office.name)) };
    })
    .sort((a, b) => compare(a.name, b.name))
    .map(({ listed }) => listed);
};

/** The offices in an order; those that are equal keep theirs. */
export const inOrder = (
  offices: readonly ListedOffice[],
  order: OfficeListOrder,
  words: Words,
): readonly ListedOffice[] =>
  order === 'open' ? [...offices].sort(byState) : order === 'name' ? byName(offices, words) : offices;
