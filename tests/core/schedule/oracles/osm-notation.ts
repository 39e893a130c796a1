import type { OfficeDocument, Override, Rule } from '../../../../src/core/model/office-document.js';
import { parseIsoDate } from '../../../../src/core/schedule/civil-date.js';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const states: { readonly [region: string]: string } = {
  'DE-RP': 'Rheinland-Pfalz',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-HE': 'Hessen',
  'DE-SN': 'Sachsen',
  'DE-TH': 'Thüringen',
  'DE-HH': 'Hamburg',
  'DE-BW': 'Baden-Württemberg',
  'DE-SL': 'Saarland',
};

/** `2026-11-24` → `2026 Nov 24` */
const dateIn = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year} ${months[Number(month) - 1]} ${day}`;
};

/** `2MO` → `Mo[2]` */
const weekday = (code: string): string => {
  const name = code.slice(-2, -1) + code.slice(-1).toLowerCase();
  return code.length > 2 ? `${name}[${code.slice(0, -2)}]` : name;
};

const span = ({ startTime = '', endTime = '' }: Pick<Rule, 'startTime' | 'endTime'>): string =>
  `${startTime}-${endTime}`;
const certainty = ({ status }: Rule): string => (status === 'tentative' ? ' unknown' : '');

const season = ({ validFrom = '', validThrough = '', weekParity }: Rule): string => {
  if (weekParity) return weekParity === 'odd' ? 'week 1-53/2 ' : 'week 2-52/2 ';
  if (validFrom.startsWith('--')) return 'Oct-Mar ';
  return validFrom ? `${dateIn(validFrom)}-${dateIn(validThrough)} ` : '';
};

const ruleText = (rule: Rule): string => {
  const { byDay = [], dates = [] } = rule;
  const days = [...byDay.filter((code) => code !== 'PH').map(weekday), ...dates.map(dateIn)].join(',');
  return days && `${season(rule)}${days} ${span(rule)}${certainty(rule)}`;
};

const lengthOf = ({ on: [days = ''] }: Override): number => {
  const [first = '', last = first] = days.split('/');
  return parseIsoDate(last) - parseIsoDate(first);
};

const isPart = ({ startTime }: Override): boolean => startTime !== undefined;
const isCancelled = ({ status }: Override): boolean => status === 'cancelled';

const overrideText = (override: Override): string => {
  const days = (override.on[0] ?? '').split('/').map(dateIn).join('-');
  const [instead] = override.hours ?? [];
  return `${days} ${instead ? span(instead) : isPart(override) ? `${span(override)} off` : 'off'}`;
};

/**
 * What a document with one office says about its hours, as `opening_hours` of OpenStreetMap: ", " adds to what is
 * before it, "; " replaces it on the days it names, and an uncertain time may not come after a certain one.
 */
export const osmNotation = ({ offices: [office], region }: OfficeDocument): string => {
  const { hours = [], overrides = [] } = office!;
  const tentativeFirst = [...hours].sort((a, b) => certainty(b).length - certainty(a).length);
  const onHolidays = hours.filter(({ byDay = [] }) => byDay.includes('PH')).map(span);
  // The narrowest has the last word, at a tie a cancellation; those for a part of the day come on top.
  const widestFirst = [...overrides].sort(
    (a, b) =>
      Number(isPart(a)) - Number(isPart(b)) ||
      lengthOf(b) - lengthOf(a) ||
      Number(isCancelled(a)) - Number(isCancelled(b)),
  );
  return [
    tentativeFirst.map(ruleText).filter(Boolean).join(', ') || 'off',
    ...(region === 'XX' ? [] : [`PH ${onHolidays.join(',') || 'off'}`]),
    ...widestFirst.map(overrideText),
  ].join('; ');
};

/** Where it is, as `opening_hours` wants to know it: what Nominatim says about a place. */
export const nominatimPlace = (region = ''): object => ({
  lat: 49.44,
  lon: 7.77,
  address: region === 'XX' ? {} : { country_code: 'de', state: states[region] },
});
