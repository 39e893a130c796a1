import { phraseText } from '../../wording/phrase.js';
import type { Said } from './said.js';
import type { SignContent } from './sign-content.js';
import type { SignLayout } from './sign-layout.js';
import { sizes } from './sign-styles.js';

// An estimate without a browser, on the safe side: how wide letters are in the wider of the usual typefaces, in proportion
// to their height, and what lines lose because words don't break.

const plainLetter = 0.52;
const boldLetter = 0.56;
const digit = 0.55;
/** In a single word, which may have more wide ones than others. */
const widestLetter = 0.67;
const lineLoss = 1.04;

/** A text broken between words. */
const linesIn = (text: string, letter: number, width: number): number => {
  if (text.length * letter <= width) return 1;
  const most = Math.max(1, Math.floor(width / (letter * lineLoss) + 0.01));
  let lines = 1;
  let length = 0;
  for (const word of text.split(' ')) {
    if (length > 0 && length + 1 + word.length > most) {
      lines++;
      length = 0;
    }
    length += (length ? 1 : 0) + word.length;
    // A word longer than a line.
    lines += Math.ceil(length / most) - 1;
    length = length > most ? length % most : length;
  }
  return lines;
};

interface Face {
  readonly isBold?: boolean;
  readonly leading?: number;
}

/** The height of a text in its languages, one below the other; the second is smaller. */
const heightOf = (said: Said, size: number, width: number, { isBold = false, leading = 1.3 }: Face = {}): number =>
  said.reduce((height, { phrase }, i) => {
    const own = i ? Math.max(size * sizes.second, sizes.least) : size;
    return height + linesIn(phraseText(phrase), own * (isBold && !i ? boldLetter : plainLetter), width) * own * leading;
  }, 0);

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

/** How wide a text in one line is, at a size of the first language. */
const widthOf = (said: Said, size: number, read: (text: string) => number): number =>
  Math.max(
    0,
    ...said.map(({ phrase }, i) => read(phraseText(phrase)) * plainLetter * lineLoss * size * (i ? sizes.second : 1)),
  );

const longestWord = (text: string): number => Math.max(...text.split(' ').map(({ length }) => length));

const heading = (textScale: number): number => (sizes.heading * 1.3 + sizes.headingSpace) * textScale + 0.6;

/** How large the name is, in mm: no word of it breaks, unless it would be smaller than the address below it. */
export const nameSize = ({ name }: SignContent, { hoursScale }: SignLayout): number => {
  const longest = Math.max(1, ...name.map(({ phrase }) => longestWord(phraseText(phrase))));
  return Math.max(sizes.place, Math.min(sizes.name * hoursScale, sizes.width / (longest * widestLetter)));
};

/** How wide one span of times is, in mm. */
export const slotWidth = ({ hoursScale }: SignLayout): number => sizes.time * hoursScale * 11 * digit + 5;

/** Between a day and its times. */
const daysSpace = 6.5;

/**
 * How wide the column of days is, in mm: as the longest name needs, or narrower where so the times of a day stand side by
 * side and no word breaks.
 */
export const daysWidth = ({ week }: SignContent, layout: SignLayout): number => {
  const size = sizes.day * layout.hoursScale;
  const widest = (read: (text: string) => number) =>
    Math.max(0, ...week.map(({ days }) => widthOf(days, size, read))) + daysSpace;
  const wanted = widest(({ length }) => length);
  const room = sizes.width - Math.max(0, ...week.map(({ slots }) => slots.length)) * slotWidth(layout);
  if (wanted <= room) return wanted;
  // A single word may have more wide letters than others.
  return widest((text) => longestWord(text) * 1.18) <= room ? room : Math.min(sizes.width * 0.42, wanted);
};

const weekHeight = (content: SignContent, layout: SignLayout): number => {
  const { hoursScale, textScale } = layout;
  const days = daysWidth(content, layout);
  const perRow = Math.max(1, Math.floor((sizes.width - days) / slotWidth(layout) + 0.01));
  return sum(
    content.week.map((day) => {
      const remarks = day.slots.map(({ remark }) => heightOf(remark, sizes.remark * textScale, slotWidth(layout) - 3));
      const rows = Math.max(1, Math.ceil(day.slots.length / perRow));
      const times = rows * (sizes.time * hoursScale * 1.2 + Math.max(0, ...remarks));
      const closed = heightOf(content.closed, sizes.day * hoursScale, sizes.width - days, { leading: 1.2 });
      const names = heightOf(day.days, sizes.day * hoursScale, days - daysSpace, { leading: 1.2 });
      return Math.max(day.slots.length > 0 ? times : closed, names) + 2 * sizes.rowSpace * hoursScale + 0.4;
    }),
  );
};

const servicesHeight = ({ textScale, services, hasDetails, hasDescriptions }: SignLayout): number => {
  const [left, right] = [sizes.width * sizes.nameColumn - 5, sizes.width * (1 - sizes.nameColumn)];
  return sum(
    services.map(({ name, times, details, description }) => {
      const small = [...(hasDetails ? details : []), ...(hasDescriptions ? [description] : [])];
      const texts = sum([
        ...times.map((each) => heightOf(each, sizes.text * textScale, right)),
        ...small.map((each) => heightOf(each, sizes.small * textScale, right)),
      ]);
      const names = heightOf(name, sizes.text * textScale, left, { isBold: true });
      return Math.max(names, texts) + 2 * sizes.serviceSpace * textScale + 0.3;
    }),
  );
};

const hoursHeight = (content: SignContent, layout: SignLayout): number => {
  const { textScale } = layout;
  const { week, otherHours, description, notes, exceptions } = content;
  const said = [...notes, ...exceptions.slice(0, layout.exceptions)];
  const lines = (all: readonly Said[], size: number, width: number, isBold = false) =>
    sum(all.map((each) => heightOf(each, size * textScale, width, { isBold }) + sizes.textSpace * textScale));
  return sum([
    week.length + otherHours.length > 0 ? heading(textScale) : 0,
    weekHeight(content, layout),
    lines(description.length > 0 ? [description] : [], sizes.text * 1.3, sizes.width),
    lines(otherHours, sizes.text * 1.15, sizes.width, true),
    said.length > 0 ? lines(said, sizes.text, sizes.width - 9, true) + sizes.notesSpace : 0,
  ]);
};

const adviceHeight = ({ offers }: SignContent, layout: SignLayout): number => {
  const { textScale, services, hasOffers, isCut } = layout;
  const small = sizes.small * textScale;
  const languages = Math.max(0, ...offers.map(({ name }) => name.length));
  const names = Array.from({ length: languages }, (_, i) =>
    offers.map(({ name }) => phraseText((name[i] ?? name[0])?.phrase ?? [])).join(', '),
  );
  const named = names.map((text) => linesIn(`Angebote: ${text}`, small * plainLetter, sizes.width) * small * 1.3);
  return sum([
    services.length > 0 ? heading(textScale) + servicesHeight(layout) : 0,
    hasOffers && offers.length > 0 ? sum(named) + 2 : 0,
    isCut ? 2 * Math.max(small, sizes.least) * 1.3 + 2 : 0,
  ]);
};

/** What is left beside the code and its address. */
const reachWidth = (hasCode: boolean): number => sizes.width - (hasCode ? sizes.online + 8 : 0);

/** How large telephone numbers are, in mm: none of them breaks. */
export const telephoneSize = ({ telephone }: SignContent, { textScale }: SignLayout, hasCode: boolean): number => {
  const longest = Math.max(1, ...(telephone?.numbers ?? []).map((part) => phraseText([part]).length));
  return Math.min(sizes.telephone * textScale, reachWidth(hasCode) / (longest * digit));
};

const footerHeight = (content: SignContent, layout: SignLayout, hasCode: boolean): number => {
  const { telephone, email, asOf } = content;
  const { textScale } = layout;
  const width = reachWidth(hasCode);
  const size = telephoneSize(content, layout, hasCode);
  const numbers = telephone ? linesIn(phraseText(telephone.numbers), size * digit, width) : 0;
  const reach = sum([
    numbers * size * 1.2 + (telephone ? sizes.small * textScale * 1.3 : 0),
    email ? linesIn(email, sizes.text * textScale * plainLetter, width) * sizes.text * textScale * 1.3 : 0,
    heightOf(asOf, sizes.fine, width) + 2,
  ]);
  return Math.max(reach, hasCode ? sizes.code - 2 : 0) + 6;
};

/** How high the parts of a sign are, in mm, as far as that can be told without a browser: none is higher. */
export const partHeights = (content: SignContent, layout: SignLayout, hasCode: boolean): readonly number[] => {
  const { textScale } = layout;
  const name = heightOf(content.name, nameSize(content, layout), sizes.width, { isBold: true, leading: 1.08 });
  const place = heightOf(content.place, sizes.place * textScale, sizes.width);
  return [
    name + place + sizes.headerSpace,
    hoursHeight(content, layout),
    adviceHeight(content, layout),
    footerHeight(content, layout, hasCode),
  ];
};

/** Whether a layout fits one sheet. */
export const fitsSheet = (content: SignContent, layout: SignLayout, hasCode: boolean): boolean =>
  sum(partHeights(content, layout, hasCode)) + 3 * sizes.gap <= sizes.height - (sizes.margin - 4) - 0.5;
