import { isoDate } from '../schedule/civil-date.js';
import { daySet } from '../schedule/day-set.js';
import { localHolidayPresets, saxonPlacesWithCorpusChristi } from '../schedule/local-holidays.js';
import { finding } from './finding.js';
import { type Inspect, type Inspection, yearAhead } from './inspection.js';

/** Holidays that a state leaves to some of its municipalities; without places any of them may have it. */
const leftOpen: readonly {
  readonly region: string;
  readonly on: string;
  readonly id: string;
  readonly places?: RegExp;
}[] = [
  { region: 'DE-BY', on: '--08-15', id: 'assumption' },
  { region: 'DE-BY', on: '--08-08', id: 'peace-festival', places: /(?<![\p{L}-])Augsburg(?![\p{L}-])/u },
  {
    region: 'DE-SN',
    on: 'easter+60',
    id: 'corpus-christi',
    places: RegExp(`(?<![\\p{L}-])(?:${saxonPlacesWithCorpusChristi.join('|')})(?![\\p{L}-])`, 'u'),
  },
];

const nameOn = (on: string) =>
  localHolidayPresets.flatMap(({ localHolidays }) => localHolidays).find((each) => each.on.includes(on) && each.name)
    ?.name;

const localities = ({ document }: Inspection, places: RegExp): readonly string[] =>
  document.places.flatMap(({ address }, i) =>
    places.test(address?.addressLocality ?? '') ? [`/places/${i}/address/addressLocality`] : [],
  );

/** A day that is a holiday in one municipality and none in the next, and nobody has said which this is. */
export const localHoliday: Inspect = function* (inspection) {
  const { document, entries, today, nameOf } = inspection;
  const { region, localHolidays } = document;
  if (!entries.some(({ rules }) => rules.some(({ prepared }) => prepared.rests))) return;
  const isAnswered = daySet(localHolidays.flatMap(({ on }) => on));
  for (const { on, id, places, ...open } of leftOpen) {
    if (open.region !== region) continue;
    const where = places ? localities(inspection, places) : [];
    if (places && where.length === 0) continue;
    const isMeant = daySet([on]);
    let day = today;
    while (!isMeant(day) && day < today + yearAhead) day++;
    if (!isAnswered(day))
      yield finding('local-holiday', ['/region', ...where], { date: isoDate(day), on, name: nameOf(nameOn(on)), id });
  }
};
