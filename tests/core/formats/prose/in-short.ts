import type { ProseClosure, ProseReading, ProseRule } from '../../../../src/core/formats/read-prose.js';

const rest = ({
  source: _source,
  confidence: _confidence,
  byDay: _byDay,
  dates: _dates,
  ...others
}: ProseRule): object => {
  const { startTime: _start, endTime: _end, label: _label, ...fields } = others;
  return fields;
};

const fieldsInShort = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => ` ${name}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join('');

/**
 * A rule as one line: days, times, what else, its name; `?` before what is not sure.
 * @example inShort(rule) //=> '1TU 12:00-14:00 booking=required "Seniorenbeirat"'
 */
export const inShort = (rule: ProseRule): string => {
  const { byDay, dates, startTime = '', endTime = '', label, confidence } = rule;
  const days = (byDay ?? dates)?.join(',') ?? '-';
  const times = startTime || endTime ? ` ${startTime}-${endTime}` : '';
  const name = label === undefined ? '' : ` "${label}"`;
  return `${confidence === 'low' ? '? ' : ''}${days}${times}${fieldsInShort(rest(rule))}${name}`;
};

const closedInShort = ({ byDay, on, startTime, endTime }: ProseClosure): string =>
  `closed ${[byDay, on].flatMap((days) => days?.join(',') ?? []).join(' in ')}${startTime ? ` ${startTime}-${endTime ?? ''}` : ''}`;

/** All that was read, one line each: rules, then closures. */
export const readInShort = ({ rules, closed }: ProseReading): readonly string[] => [
  ...rules.map(inShort),
  ...closed.map(closedInShort),
];
