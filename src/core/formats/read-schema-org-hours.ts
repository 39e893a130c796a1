import type { Channel, Override, Rule, Text } from '../model/office-document.js';
import { readOpeningHours } from './read-schema-org-opening-hours.js';
import { isObject, type Located, openNode, type OpenNode, type Refuse, typesOf } from './read-schema-org-nodes.js';
import { dateAfter, dayCode, laterTime, localDate, localTime } from './read-schema-org-values.js';

/** One `OpeningHoursSpecification`. */
interface Specification {
  readonly located: Located;
  readonly byDay: readonly string[];
  /** Absent: closed. */
  readonly times?: Pick<Rule, 'startTime' | 'endTime'>;
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly name?: Text;
  readonly note?: Text;
}

/** From opening to closing; `undefined` where it can't be told, `closed` where both are the same midnight. */
const timesBetween = (opens: string, closes: string): Specification['times'] | 'closed' | undefined => {
  if (opens === '24:00') return undefined;
  if (opens === closes) return opens === '00:00' ? 'closed' : undefined;
  // A minute before it began: all the day.
  if (laterTime(closes, 1) === (opens === '00:00' ? '24:00' : opens))
    return { startTime: opens, endTime: opens === '00:00' ? '24:00' : opens };
  return { startTime: opens, endTime: closes === '00:00' ? '24:00' : closes };
};

const specificationOf = (located: Located, refuse: Refuse): Specification | undefined => {
  const { value, pointer } = located;
  if (!isObject(value) || !typesOf(value).every((type) => type === 'OpeningHoursSpecification')) return undefined;
  let isWhole = true;
  const extra: Located[] = [];
  const node: OpenNode = openNode({ value, pointer }, (each) => extra.push(each));
  const [opens, closes] = [node.one('opens', localTime), node.one('closes', localTime)];
  const byDay = node.take('dayOfWeek').flatMap((day) => {
    const name = isObject(day.value) ? (day.value['@id'] ?? day.value['name']) : day.value;
    const code = typeof name === 'string' ? dayCode(name.trim()) : undefined;
    isWhole &&= code !== undefined;
    return code ? [code] : [];
  });
  const [validFrom, validThrough] = [node.one('validFrom', localDate), node.one('validThrough', localDate)];
  // A time or a date that can't be read makes all of it doubtful.
  isWhole &&= extra.length === 0;
  const [name, note] = [node.text('name'), node.text('description')];
  node.close();
  const isClosed = value['opens'] === undefined && value['closes'] === undefined;
  const times = isClosed ? 'closed' : opens && closes && timesBetween(opens, closes);
  // An empty object, or a reference to what isn't there, says nothing.
  if (isClosed && byDay.length === 0 && !validFrom && !validThrough) return undefined;
  if (!isWhole || !times || (validFrom && validThrough && validThrough < validFrom)) return undefined;
  for (const each of extra) refuse(each);
  return { located, byDay, times: times === 'closed' ? undefined : times, validFrom, validThrough, name, note };
};

/** The most days of one weekday that are said one by one. */
const longestSpan = 800;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The days of `on`; `undefined` where they can't be said: of days without an end nobody knows whether only the first is meant. */
const daysMeant = ({ byDay, validFrom, validThrough }: Specification): readonly string[] | undefined => {
  if (!validFrom || !validThrough) return undefined;
  if (byDay.length === 0) return [validFrom === validThrough ? validFrom : `${validFrom}/${validThrough}`];
  const days: string[] = [];
  for (let date = validFrom, i = 0; date <= validThrough; date = dateAfter(date, 1), i++) {
    if (i > longestSpan) return undefined;
    if (byDay.includes(weekdays[new Date(Date.parse(date)).getUTCDay()]!)) days.push(date);
  }
  return days.length > 0 ? days : undefined;
};

/** Hours on certain days: those of one set of days are one override. */
const overridesOf = (specials: readonly Specification[], refuse: Refuse): readonly Override[] => {
  const found = new Map<string, Override>();
  for (const each of specials) {
    const on = daysMeant(each);
    if (!on) {
      refuse(each.located);
      continue;
    }
    const { times, name, note } = each;
    const known = found.get(on.join());
    // Open and closed on the same days.
    if (known && (!times || known.status)) {
      refuse(each.located);
      continue;
    }
    const hours = [...(known?.hours ?? []), ...(times ? [times] : [])];
    found.set(on.join(), { on, name, note, ...(hours.length > 0 ? { hours } : { status: 'cancelled' }) });
  }
  return [...found.values()];
};

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const ruleOf = ({ byDay, times, validFrom, validThrough, name, note }: Specification): Rule => ({
  byDay: byDay.length > 0 ? byDay : everyDay,
  ...times,
  validFrom,
  validThrough,
  name,
  note,
});

/** Rules, and days on which it is different. */
export interface ReadHours {
  readonly hours: readonly Rule[];
  readonly overrides: readonly Override[];
}

/**
 * All hours that a node gives: `openingHours`, `openingHoursSpecification`, `specialOpeningHoursSpecification`. What
 * holds from a day to a day without weekdays is an override wherever it stands, and so is what is closed for a time.
 */
export const readHours = (node: OpenNode, refuse: Refuse): ReadHours => {
  const read = (name: string): readonly Specification[] =>
    node.take(name).flatMap((located) => {
      const specification = specificationOf(located, refuse);
      if (!specification) refuse(located);
      return specification ? [specification] : [];
    });
  const regular = read('openingHoursSpecification');
  const isSpecial = ({ byDay, times, validFrom, validThrough }: Specification): boolean =>
    !!validFrom && (!times || (byDay.length === 0 && validThrough !== undefined));
  const specials = [...regular.filter(isSpecial), ...read('specialOpeningHoursSpecification')];
  const usual = regular.filter((each) => !isSpecial(each));
  const texts = node.take('openingHours').flatMap((located): readonly Rule[] => {
    const rules = typeof located.value === 'string' ? readOpeningHours(located.value) : undefined;
    if (!rules) refuse(located);
    return rules ?? [];
  });
  // "Closed on Sundays" is what no hours on Sundays say.
  const rules = [...usual.filter(({ times }) => times).map(ruleOf), ...texts];
  // Many pages say the same in both ways.
  const different = new Map(
    rules.map((rule) => [
      JSON.stringify([rule.byDay, rule.startTime, rule.endTime, rule.validFrom, rule.validThrough]),
      rule,
    ]),
  );
  return { hours: [...different.values()], overrides: overridesOf(specials, refuse) };
};

/** The hours of a contact point: rules for a channel. Days that are different then have no place in the document. */
export const contactHours = (node: OpenNode, channels: readonly Channel[], refuse: Refuse): readonly Rule[] =>
  node.take('hoursAvailable').flatMap((located): readonly Rule[] => {
    const specification = specificationOf(located, refuse);
    if (!specification?.times || (specification.validFrom && specification.byDay.length === 0)) {
      refuse(located);
      return [];
    }
    return [{ ...ruleOf(specification), channels }];
  });
