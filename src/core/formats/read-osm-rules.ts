import { kindAt, listOf, numberAt, peek, take, type OsmCursor } from './read-osm-cursor.js';
import { takeCalendar } from './read-osm-dates.js';
import type { OsmRule, OsmSpan, OsmUnread, OsmWeekday } from './read-osm-syntax.js';
import { osmTokens, type OsmToken } from './read-osm-tokens.js';

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weeksOfYear = 53;
const dayLength = 1440;

const isWeekday = (cursor: OsmCursor, ahead = 0): boolean => weekdayCodes.includes(peek(cursor, ahead));
const isHoliday = (cursor: OsmCursor, ahead = 0): boolean => /^[PS]H$/.test(peek(cursor, ahead));

/** "[1]", "[1,3]", "[1-2]", "[-1]" */
const takePositions = (cursor: OsmCursor): readonly number[] | undefined => {
  const positions = listOf(
    cursor,
    (each): readonly number[] | undefined => {
      const isFromEnd = take(each, '-');
      const first = numberAt(each, 5);
      if (!first) return undefined;
      each.at++;
      if (isFromEnd || peek(each) !== '-') return [isFromEnd ? -first : first];
      const last = numberAt(each, 5, 1);
      if (!last || last < first) return undefined;
      each.at += 2;
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    },
    (each) => peek(each) === ',',
  );
  return positions && take(cursor, ']') ? positions : undefined;
};

const takeWeekdays = (cursor: OsmCursor): readonly OsmWeekday[] | undefined => {
  const first = weekdayCodes.indexOf(peek(cursor));
  cursor.at++;
  if (take(cursor, '[')) {
    const positions = takePositions(cursor);
    if (!positions) return undefined;
    const [fromStart, fromEnd] = [positions.filter((each) => each > 0), positions.filter((each) => each < 0)];
    return [fromStart, fromEnd].flatMap((each) => (each.length > 0 ? [{ weekday: first, positions: each }] : []));
  }
  if (peek(cursor) !== '-' || !isWeekday(cursor, 1)) return [{ weekday: first }];
  const last = weekdayCodes.indexOf(peek(cursor, 1));
  cursor.at += 2;
  // "Fr-Mo" goes over the weekend.
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ({ weekday: (first + i) % 7 }));
};

/** "week 1-53/2", "week 10,12" */
const takeWeeks = (cursor: OsmCursor): readonly number[] | undefined =>
  listOf(
    cursor,
    (each): readonly number[] | undefined => {
      const first = numberAt(each, weeksOfYear);
      if (!first) return undefined;
      each.at++;
      const last = peek(each) === '-' ? numberAt(each, weeksOfYear, 1) : first;
      if (last === undefined || last < first) return undefined;
      if (peek(each) === '-') each.at += 2;
      const step = peek(each) === '/' ? numberAt(each, weeksOfYear, 1) : 1;
      if (!step) return undefined;
      if (peek(each) === '/') each.at += 2;
      return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
    },
    (each) => peek(each) === ',' && kindAt(each, 1) === 'number' && !/^[:.]$/.test(peek(each, 2)),
  );

/** "10:00", "10.00", "10h", "10 Uhr", "10" in minutes. */
const takeTime = (cursor: OsmCursor): number | undefined => {
  const hours = numberAt(cursor, 48);
  if (hours === undefined) return undefined;
  cursor.at++;
  if (!/^[:.]$/.test(peek(cursor)) || kindAt(cursor, 1) !== 'number') {
    take(cursor, 'hour');
    return hours * 60;
  }
  const minutes = peek(cursor, 1).length === 2 ? numberAt(cursor, 59, 1) : undefined;
  if (minutes === undefined) return undefined;
  cursor.at += 2;
  take(cursor, 'hour');
  return hours * 60 + minutes;
};

const takeSpan = (cursor: OsmCursor): readonly OsmSpan[] | undefined => {
  const start = takeTime(cursor);
  if (start === undefined || start >= dayLength) return undefined;
  if (take(cursor, '+')) return [{ start }];
  if (!take(cursor, '-')) return undefined;
  const given = takeTime(cursor);
  // An end of more than 24 hours is on the next day, as one that is not after its start.
  const end = given !== undefined && given <= start ? given + dayLength : given;
  if (end === undefined || end > 2 * dayLength || end - start > dayLength) return undefined;
  return take(cursor, '+') ? [{ start, end }, { start: end }] : [{ start, end }];
};

const isTime = (cursor: OsmCursor, ahead = 0): boolean => numberAt(cursor, 48, ahead) !== undefined;

type Days = Pick<OsmRule, 'dates' | 'weeks' | 'weekdays' | 'holidays' | 'isWithin'>;

/** The days of a rule; `undefined` where they can't be read. */
const takeDays = (cursor: OsmCursor): Days | undefined => {
  const dates = takeCalendar(cursor);
  if (!dates) return undefined;
  take(cursor, ':');
  const weeks = take(cursor, 'week') ? takeWeeks(cursor) : [];
  if (!weeks) return undefined;
  const weekdays: OsmWeekday[] = [];
  const holidays: ('PH' | 'SH')[] = [];
  let isWithin = false;
  while (isWeekday(cursor) || isHoliday(cursor)) {
    // "SH Mo-Fr": without a comma both must hold.
    const isSecond = weekdays.length + holidays.length > 0;
    if (isSecond && (weekdays.length > 0 || holidays.length !== 1)) return undefined;
    isWithin ||= isSecond;
    const some = listOf(
      cursor,
      (each): readonly (OsmWeekday | 'PH' | 'SH')[] | undefined => {
        if (isWeekday(each)) return takeWeekdays(each);
        if (!isHoliday(each)) return undefined;
        each.at++;
        return [peek(each, -1) as 'PH' | 'SH'];
      },
      (each, ahead) => peek(each) === ',' && (isWeekday(each, ahead) || isHoliday(each, ahead)),
    );
    if (!some) return undefined;
    for (const each of some)
      if (typeof each !== 'string') weekdays.push(each);
      else if (isWithin) return undefined;
      else holidays.push(each);
  }
  take(cursor, ':');
  return { dates, weeks: weeks.length > 0 ? weeks : undefined, weekdays, holidays, isWithin };
};

/** One rule, up to its end or to what can't be read. */
const takeRule = (cursor: OsmCursor, separator: OsmRule['separator']): OsmRule | undefined => {
  const { tokens, at: first } = cursor;
  if (peek(cursor) === '24' && peek(cursor, 1) === '/' && peek(cursor, 2) === '7') cursor.at += 3;
  const days = takeDays(cursor);
  if (!days) return undefined;
  const hasTimes = isTime(cursor);
  const spans = hasTimes
    ? listOf(cursor, takeSpan, (each, ahead) => peek(each) === ',' && isTime(each, ahead))
    : undefined;
  if (hasTimes && !spans) return undefined;
  const modifier = /^(open|off|unknown)$/.exec(peek(cursor))?.[0] as OsmRule['modifier'];
  if (modifier) cursor.at++;
  const comment = kindAt(cursor) === 'comment' ? tokens[cursor.at]!.text : undefined;
  if (kindAt(cursor) === 'comment') cursor.at++;
  const last = tokens[cursor.at - 1];
  if (cursor.at === first || !last) return undefined;
  return { separator, start: tokens[first]!.start, end: last.end, ...days, spans, modifier, comment };
};

const isSeparator = ({ kind, text }: OsmToken): boolean => kind === 'symbol' && /^(;|\|\|)$/.test(text);

/** The rules between two separators: one, or with commas several. What follows something unreadable is unread too. */
const takeSegment = (tokens: readonly OsmToken[], separator: ';' | '||', found: (OsmRule | OsmUnread)[]): void => {
  const cursor: OsmCursor = { tokens, at: 0 };
  const end = tokens.at(-1)!.end;
  for (let isFirst = true; cursor.at < tokens.length; isFirst = false) {
    const from = cursor.at;
    const rule = takeRule(cursor, isFirst ? separator : ',');
    const isWhole = cursor.at === tokens.length || (peek(cursor) === ',' && cursor.at + 1 < tokens.length);
    if (!rule || !isWhole) {
      found.push({ start: tokens[from]!.start, end });
      return;
    }
    found.push(rule);
    cursor.at++;
  }
};

/** The rules of a value in their order, and what is none. */
export const osmRules = (text: string): readonly (OsmRule | OsmUnread)[] => {
  const found: (OsmRule | OsmUnread)[] = [];
  let segment: OsmToken[] = [];
  let separator: ';' | '||' = ';';
  for (const token of osmTokens(text)) {
    if (!isSeparator(token)) {
      segment.push(token);
      continue;
    }
    if (segment.length > 0) takeSegment(segment, separator, found);
    segment = [];
    separator = token.text as ';' | '||';
  }
  if (segment.length > 0) takeSegment(segment, separator, found);
  return found;
};
