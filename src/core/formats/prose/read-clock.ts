import { behindDash, behindStop, isWord, type Found, type Tape } from './tape.js';

/** A time of the day as it was written. */
interface Clock {
  /** `09:00`; absent: there is no such time. */
  readonly time?: string;
  /** With minutes or “Uhr”: it can't be a mere number. */
  readonly isSure: boolean;
}

/** From when to when. Local times `09:00`; `24:00` is an end. */
export interface Span {
  readonly startTime?: string;
  readonly endTime?: string;
  /** “ab 19 Uhr” */
  readonly isOpen?: boolean;
  /** What is odd about it: another possible end, “ca.”, a time that there isn't. */
  readonly isDoubtful?: boolean;
  /** The same in other words; nothing has to be asked about it. */
  readonly isApproximate?: boolean;
}

export interface Times {
  readonly spans: readonly Span[];
  /** It says “Uhr” or minutes; else it counts only beside a day. */
  readonly isSure: boolean;
}

const about = new Set(['ca', 'circa', 'etwa', 'gegen', 'ungefähr', 'um']);
const from = new Set(['von', 'v', 'zwischen', 'ab']);
const until = new Set(['bis', 'b']);
const connectives = new Set(['und', 'u', 'sowie', 'oder', 'bzw', 'u.']);
/** Nobody writes more in one list, and the work stays bounded. */
const mostSpans = 12;
const marks = /^[,;/&+]$/;

/** What is counted in these is no time: ages, prices, seats. */
const units =
  /^(jahre?n?|jährigen?|jährige[rs]?|monate?n?|lebens\p{L}+|wochen?|tage?n?|stunden?|std|minuten?|min|euro?s?|eur|cent|personen|kindern?|menschen|plätzen?|teilnehm\p{L}*|klassen?|uhren|prozent|mal|x|km|meter|m|qm|seiten?|etagen?|stock|og|gruppen?)$/u;
const unitMarks = /^[€%$²]$/;
/** Even times with minutes are none before these. */
const durations = /^(stunden?|std|minuten?|min)$/;
/** After these a number is a name or a number of something else. */
const numbered =
  /^(tel|telefon|telefax|fax|mobil|handy|fon|nr|nummer|raum|raumnr|zimmer|zi|saal|haus|hausnr|klasse|klassen|klassenstufe|kl|stufe|alter|altersgruppe|bus|linie|tram|seite|absatz|artikel|paragraph|plz|etage|gruppe|teil|band|kurs|modul|€|§)$/u;

const uhr = /^(uhr)+$/;

/** Behind “Uhr”, however often it is written. */
const behindUhr = (tape: Tape, place: number): number => {
  let next = place;
  while (next < place + 2 && uhr.test(tape.at(next).text)) next++;
  if (next === place && tape.at(place).text === 'h' && tape.at(place).kind === 'word') next++;
  return next;
};

const two = (value: number): string => String(value).padStart(2, '0');

const timeOf = (hour: number, minute: number): string | undefined =>
  hour <= 23 && minute <= 59 ? `${two(hour)}:${two(minute)}` : hour === 24 && minute === 0 ? '24:00' : undefined;

/** Minutes behind the hour: `:30`, `.30`, `h30`, `³⁰`. */
const minutesAt = (tape: Tape, place: number): Found<number> => {
  const mark = tape.at(place);
  if (mark.kind === 'raised' && mark.isGlued && mark.text.length === 2)
    return { value: Number(mark.text), next: place + 1 };
  const isMark = mark.isGlued && (mark.text === ':' || mark.text === '.' || mark.text === 'h');
  const minutes = tape.at(place + 1);
  const fits = isMark && minutes.kind === 'number' && minutes.isGlued && minutes.text.length === 2;
  return fits ? { value: Number(minutes.text), next: place + 2 } : undefined;
};

const clockAt = (tape: Tape, start: number): Found<Clock> => {
  let place = start;
  if (isWord(tape, place, about)) place = behindStop(tape, place + 1);
  const { kind, text } = tape.at(place);
  if (text === 'mitternacht') return { value: { time: '24:00', isSure: true }, next: place + 1 };
  if (kind !== 'number' || text.length > 4) return undefined;
  const minutes = text.length <= 2 ? minutesAt(tape, place + 1) : undefined;
  if (minutes) {
    const { next } = minutes;
    // 12.30.45 and 1.234.567 are no times.
    if (tape.at(next).text === '.' && tape.at(next + 1).kind === 'number' && tape.at(next + 1).isGlued)
      return undefined;
    const behindWord = behindUhr(tape, next);
    const isSure = tape.at(place + 1).text !== '.' || behindWord > next;
    return { value: { time: timeOf(Number(text), minutes.value), isSure }, next: behindWord };
  }
  const next = behindUhr(tape, place + 1);
  if (next > place + 1) {
    const late = tape.at(next);
    // 10 Uhr 30
    if (
      text.length <= 2 &&
      late.kind === 'number' &&
      late.text.length === 2 &&
      Number(late.text) < 60 &&
      next - place === 2
    )
      if (/^[0-5]\d$/.test(late.text) && !behindDash(tape, next + 1))
        return { value: { time: timeOf(Number(text), Number(late.text)), isSure: true }, next: next + 1 };
    const [hour, minute] = text.length <= 2 ? [Number(text), 0] : [Number(text.slice(0, -2)), Number(text.slice(-2))];
    return { value: { time: timeOf(hour, minute), isSure: true }, next };
  }
  if (text.length > 2) return undefined;
  return { value: { time: timeOf(Number(text), 0), isSure: false }, next: place + 1 };
};

/** “9-17/19 Uhr”: another end, if it isn't the beginning of another span. */
const alternativeAt = (tape: Tape, place: number): number | undefined => {
  if (tape.at(place).text !== '/') return undefined;
  const other = clockAt(tape, place + 1);
  if (!other) return undefined;
  return (behindDash(tape, other.next) ?? isWord(tape, other.next, until)) ? undefined : other.next;
};

const isCounted = (tape: Tape, place: number): boolean => {
  const { kind, text } = tape.at(place);
  return (kind === 'word' && units.test(text)) || (kind === 'mark' && unitMarks.test(text));
};

/** Behind “bis”, “bis ca.” or a dash. */
const behindTo = (tape: Tape, place: number, isBetween: boolean): number | undefined => {
  const dash = behindDash(tape, place);
  if (dash !== undefined) return isWord(tape, dash, until) ? dash + 1 : dash;
  if (isWord(tape, place, until)) {
    const end = behindStop(tape, place + 1);
    const next = tape.at(end).kind === 'line' ? end + 1 : end;
    return tape.at(next).text === 'zu' || tape.at(next).text === 'um' ? next + 1 : next;
  }
  return isBetween && tape.at(place).text === 'und' ? place + 1 : undefined;
};

interface SpanFound {
  readonly span: Span;
  readonly isSure: boolean;
}

/** A beginning and an end. */
const spanAt = (tape: Tape, start: number): Found<SpanFound> => {
  let place = start;
  const isBetween = tape.at(place).text === 'zwischen';
  if (isWord(tape, place, from)) place = behindStop(tape, place + 1);
  const isApproximate = isWord(tape, place, about) && tape.at(place).text !== 'um';
  const begin = clockAt(tape, place);
  if (!begin) return undefined;
  const otherBegin = tape.at(begin.next).text === '/' ? clockAt(tape, begin.next + 1) : undefined;
  const afterOther = otherBegin && behindDash(tape, otherBegin.next) !== undefined ? otherBegin.next : undefined;
  const to = behindTo(tape, afterOther ?? begin.next, isBetween);
  const end = to === undefined ? undefined : clockAt(tape, to);
  if (!end || to === undefined) return undefined;
  const alternative = alternativeAt(tape, end.next);
  const next = alternative ?? end.next;
  const startTime = begin.value.time === '24:00' ? '00:00' : begin.value.time;
  const endTime = end.value.time === '00:00' ? '24:00' : end.value.time;
  const isImpossible = startTime === undefined || endTime === undefined || startTime === endTime;
  const span: Span = {
    ...(startTime && { startTime }),
    ...(endTime && { endTime }),
    ...((isImpossible || alternative !== undefined || afterOther !== undefined) && { isDoubtful: true }),
    ...((isApproximate || (isWord(tape, to, about) && tape.at(to).text !== 'um')) && { isApproximate: true }),
  };
  const isSure = begin.value.isSure || end.value.isSure;
  // Both with a full stop only: a pair such as 17.30 – 19.30 is sure enough.
  const bothHaveMinutes = begin.next - place >= 3 && end.next - to >= 3;
  // Mere numbers such as 30-12 are no hours of the day.
  if (!isSure && !bothHaveMinutes && (isImpossible || isCounted(tape, next))) return undefined;
  if (durations.test(tape.at(next).text)) return undefined;
  return { value: { span, isSure: isSure || bothHaveMinutes }, next };
};

/** “ab 19 Uhr”, “bis 16 Uhr”, “14 Uhr” */
const edgeAt = (tape: Tape, start: number): Found<SpanFound> => {
  const word = tape.at(start).text;
  const isFrom = word === 'ab' || word === 'von';
  const isUntil = word === 'bis';
  const place = isFrom || isUntil ? start + 1 : start;
  const clock = clockAt(tape, place);
  if (!clock?.value.isSure || durations.test(tape.at(clock.next).text)) return undefined;
  const { time } = clock.value;
  if (time === undefined) return undefined;
  const isOn = tape.at(clock.next).text === 'an' && word === 'von';
  if (word === 'von' && !isOn) return undefined;
  const isApproximate = isWord(tape, place, about) && tape.at(place).text !== 'um';
  const span: Span = {
    ...(isUntil ? { endTime: time } : { startTime: time }),
    ...(isFrom && { isOpen: true }),
    ...(isApproximate && { isApproximate }),
  };
  return { value: { span, isSure: true }, next: isOn ? clock.next + 1 : clock.next };
};

/** Between two spans: commas, “und”, a slash. */
const behindSeparator = (tape: Tape, place: number): number | undefined => {
  let next = place;
  while (next < place + 3) {
    const { kind, text } = tape.at(next);
    if (kind === 'mark' && marks.test(text)) next++;
    else if (isWord(tape, next, connectives)) next = behindStop(tape, next + 1);
    else break;
  }
  return next > place ? next : undefined;
};

/** Whether a number there is the number of something: a room, a house, a class. */
const isNumbered = (tape: Tape, place: number): boolean => {
  const before = tape.at(place - 1);
  const word = before.text === '.' || before.text === ':' ? tape.at(place - 2) : before;
  return place > 0 && numbered.test(word.text);
};

/**
 * One or several spans of the day: `10.00 – 12.00 Uhr, 14.00 – 16.00 Uhr`, `9-12`, `ab 19 Uhr`, `14 Uhr`.
 * Mere numbers (`9-12`) are found too, and are not sure.
 */
export const timesAt = (tape: Tape, start: number): Found<Times> => {
  const first = spanAt(tape, start) ?? edgeAt(tape, start);
  if (!first || (!first.value.isSure && isNumbered(tape, start))) return undefined;
  const found = [first.value];
  let { next } = first;
  while (found.length < mostSpans) {
    const place = behindSeparator(tape, next);
    const another =
      place === undefined
        ? undefined
        : (spanAt(tape, place) ?? (tape.at(place).text === 'ab' ? edgeAt(tape, place) : undefined));
    if (!another) break;
    found.push(another.value);
    ({ next } = another);
  }
  return { value: { spans: found.map(({ span }) => span), isSure: found.some(({ isSure }) => isSure) }, next };
};
