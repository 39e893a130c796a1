import type { Draft, Traits, Words } from './draft.js';
import { labelOf } from './label.js';
import { nameAndPlace } from './place-name.js';
import type { Span } from './read-clock.js';
import type { ProseRule } from './reading.js';

type Fields = Omit<ProseRule, 'source' | 'confidence'>;

/** What traits add to a rule. */
const fieldsOf = (traits: Traits): Fields => {
  const { booking, isTentative, isSeason, weekParity, per, validFrom, validThrough, on, channels, languages } = traits;
  const isUncertain = isTentative ?? (isSeason && !validFrom && !validThrough);
  return {
    ...(weekParity && { weekParity }),
    ...(validFrom && { validFrom }),
    ...(validThrough && { validThrough }),
    ...(on && { on }),
    ...(booking && { booking }),
    ...((isUncertain || per) && { status: 'tentative' as const }),
    ...(channels && { channels }),
    ...(languages && { languages: [...new Set(languages)] }),
  };
};

const timesOf = ({ startTime, endTime }: Span): Fields => ({
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});

/** A name, and what stands behind it in brackets. */
const split = (text: string | undefined): readonly [name: string | undefined, remark: string | undefined] => {
  const [, name = '', remark] = /^([^(]*)\(([^)]*)\)?/.exec(text ?? '') ?? [undefined, text ?? ''];
  return labelOf(name) ? [name, remark] : [remark ?? name, undefined];
};

interface Names {
  readonly label?: string;
  readonly place?: string;
  readonly notes: readonly string[];
  /** The words that went into them. */
  readonly used: readonly Words[];
}

/** The name of hours: what stands before them, else behind them, else between days and times. */
const namesOf = ({ lead, after, between }: Draft, heading: string | undefined): Names => {
  const [behind, remark] = split(after?.text);
  const before = nameAndPlace(lead?.text);
  const behindIt = nameAndPlace(behind);
  const betweenIt = nameAndPlace(between?.text);
  const label = before.name ?? behindIt.name ?? betweenIt.name ?? heading;
  const place = before.place ?? behindIt.place ?? betweenIt.place;
  const notes = [before.name ? behindIt.name : undefined, labelOf(remark)].flatMap((note) => note ?? []);
  const isNamed = ({ name, place: at }: typeof before, words: Words | undefined): readonly Words[] =>
    words && (name !== undefined || at !== undefined) ? [words] : [];
  const isBetweenUsed = label === betweenIt.name || (betweenIt.name === undefined && place === betweenIt.place);
  return {
    ...(label !== undefined && { label }),
    ...(place !== undefined && { place }),
    notes,
    used: [
      ...isNamed(before, lead),
      ...((behindIt.name ?? behindIt.place ?? labelOf(remark)) ? (after ? [after] : []) : []),
      ...(isBetweenUsed ? isNamed(betweenIt, between) : []),
    ],
  };
};

const mostWordsBetween = 8;

const wordsIn = (words: Words | undefined): number =>
  (words?.text ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Whether hours without a time are meant: again and again, by appointment, or named. */
const saysEnough = ({ days, traits, isFirst }: Draft, label: string | undefined): boolean =>
  traits.booking !== undefined ||
  traits.per !== undefined ||
  traits.interval !== undefined ||
  traits.isTentative === true ||
  days?.isEvery === true ||
  // A sentence goes on in small letters, a name has a capital.
  (isFirst && label !== undefined && !/^\p{Ll}/u.test(label));

/** Whether something about the hours can be read otherwise. */
const isUnsure = ({ days, spans, dates, traits, between, isFirst }: Draft): boolean =>
  traits.isDoubtful === true ||
  traits.per === 'other' ||
  (days?.isAmbiguous === true && !traits.isMonths) ||
  wordsIn(between) > mostWordsBetween ||
  (!days && dates.length === 0 && spans.length > 0) ||
  (dates.length > 0 && spans.length === 0) ||
  dates.some((date) => date.startsWith('-')) ||
  (spans.length === 0 && days !== undefined && ((!days.isEvery && !traits.booking) || !isFirst));

/** Rules without their source, and the words that went into them. */
export interface DraftRules {
  readonly rules: readonly Omit<ProseRule, 'source'>[];
  readonly used: readonly Words[];
}

/** “Sprechtage 2027 im Rathaus: 21.01., 18.02.” */
const yearIn = (label: string | undefined): string | undefined => {
  const years = label?.match(/\b20\d\d\b/g);
  return years?.length === 1 ? years[0] : undefined;
};

/** The rules of a draft; none where it doesn't say enough. `heading`: the name above it. */
export const rulesOf = (draft: Draft, heading: string | undefined): DraftRules => {
  const { label, place, notes, used } = namesOf(draft, heading);
  const { days, spans, traits } = draft;
  const dates = draft.dates.map((date) => date.replace(/^-(?=-)/, yearIn(label) ?? '-'));
  const isDated = days !== undefined || dates.length > 0;
  const isMonthly = !isDated && traits.per === 'month' && spans.length === 0;
  const isEmpty = !isDated && spans.length === 0 && !traits.booking && !isMonthly;
  if (isEmpty || (isDated && spans.length === 0 && !saysEnough(draft, label))) return { rules: [], used: [] };
  const { status, ...fields } = fieldsOf(traits);
  const interval = traits.interval ?? days?.interval ?? 1;
  // Every second month needs the n-th of the month; weeks and months don't mix.
  const isLost = traits.isMonths === true && !days?.byDay.some((day) => day.length > 2);
  const note = [...(traits.notes ?? []), ...notes].join('; ');
  const rule = (span: Span | undefined): Omit<ProseRule, 'source'> => ({
    ...(days && { byDay: days.byDay }),
    ...(dates.length > 0 && !days && { dates }),
    ...(isMonthly && { rrule: 'FREQ=MONTHLY' }),
    ...(span && timesOf(span)),
    ...(interval > 1 && !isLost && !traits.weekParity && { interval }),
    ...fields,
    ...(status && !isMonthly && { status }),
    ...(note && { note }),
    ...(label && { label }),
    ...(place && { placeName: place }),
    confidence:
      isLost || isUnsure({ ...draft, dates }) || span?.isDoubtful || (span?.endTime && !span.startTime)
        ? 'low'
        : 'high',
  });
  return { rules: spans.length > 0 ? spans.map(rule) : [rule(undefined)], used };
};
