import { finding } from './finding.js';
import type { Inspect } from './inspection.js';

/** ISO 3166-2:DE */
const states = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map((state) => `DE-${state}`);

/** The state whose public holidays hold: missing, none of Germany's, or of a country whose holidays nobody knows here. */
export const region: Inspect = function* ({ document }) {
  const { region: given, localHolidays } = document;
  const [country, state] = given?.split('-') ?? [];
  if (given === undefined) yield finding('no-region', [''], {});
  else if (country !== 'DE') {
    if (localHolidays.length === 0) yield finding('foreign-region', ['/region'], { region: given });
  } else if (state === undefined) yield finding('no-region', ['/region'], {});
  else if (!states.includes(given)) yield finding('unknown-region', ['/region'], { region: given, states });
};
