import { phraseText } from '../../wording/phrase.js';
import type { Said } from './said.js';
import type { SignContent } from './sign-content.js';
import type { SignLayout } from './sign-layout.js';
import { sizes } from './sign-styles.js';

// An estimate without a browser, on the safe side: wide letters, words that don't break well.

const plainLetter = 0.56;
const boldLetter = 0.62;

const linesIn = (text: string, letter: number, width: number): number =>
  Math.max(1, Math.ceil((text.length * letter * 1.06) / width));

/** The height of a text in its languages, one below the other; the second is smaller. */
const heightOf = (said: Said, size: number, width: number, { bold = false, leading = 1.3 } = {}): number =>
  said.reduce((height, { phrase }, i) => {
    const own = i ? size * sizes.second : size;
    return height + linesIn(phraseText(phrase), own * (bold && !i ? boldLetter : plainLetter), width) * own * leading;
  }, 0);

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

const longest = (all: readonly Said[]): number =>
  Math.max(
    0,
    ...all.flatMap((said) => said.map(({ phrase }, i) => phraseText(phrase).length * (i ? sizes.second : 1))),
  );

const heading = (textScale: number): number => (sizes.heading * 1.3 + sizes.headingSpace) * textScale;

/** How wide a column of days is, in mm: as its longest name needs, at most two fifths of the sheet. */
export const daysWidth = ({ week }: SignContent, { hoursScale }: SignLayout): number =>
  Math.min(sizes.width * 0.42, longest(week.map(({ days }) => days)) * sizes.day * hoursScale * plainLetter + 6);

/** How wide one span of times is, in mm. */
export const slotWidth = ({ hoursScale }: SignLayout): number => sizes.time * hoursScale * 11 * 0.61 + 5;

const weekHeight = (content: SignContent, layout: SignLayout): number => {
  const { hoursScale, textScale } = layout;
  const room = sizes.width - daysWidth(content, layout);
  const perRow = Math.max(1, Math.floor(room / slotWidth(layout)));
  return sum(
    content.week.map(({ days, slots }) => {
      const remarks = slots.map(({ remark }) => heightOf(remark, sizes.remark * textScale, slotWidth(layout)));
      const rows = Math.max(1, Math.ceil(slots.length / perRow));
      const times = rows * sizes.time * hoursScale * 1.2 + rows * Math.max(0, ...remarks);
      const names = heightOf(days, sizes.day * hoursScale, daysWidth(content, layout) - 6, { leading: 1.2 });
      return Math.max(times, names) + 2 * sizes.rowSpace * hoursScale + 0.4;
    }),
  );
};

const servicesHeight = (layout: SignLayout): number => {
  const { textScale, services, hasDetails, hasDescriptions } = layout;
  const [left, right] = [sizes.width * sizes.nameColumn - 5, sizes.width * (1 - sizes.nameColumn)];
  return sum(
    services.map(({ name, times, details, description }) => {
      const texts = sum([
        ...times.map((each) => heightOf(each, sizes.text * textScale, right)),
        ...(hasDetails ? details : []).map((each) => heightOf(each, sizes.small * textScale, right)),
        hasDescriptions ? heightOf(description, sizes.small * textScale, right) : 0,
      ]);
      return (
        Math.max(heightOf(name, sizes.text * textScale, left, { bold: true }), texts) +
        2 * sizes.serviceSpace * textScale +
        0.4
      );
    }),
  );
};

/** Whether a layout fits one sheet, as far as that can be told without a browser. */
export const signHeight = (content: SignContent, layout: SignLayout, hasCode: boolean): number => {
  const { hoursScale, textScale, exceptions, services, hasOffers } = layout;
  const { name, place, week, otherHours, description, notes, offers, telephone, email, asOf } = content;
  const text = (said: Said) => heightOf(said, sizes.text * textScale, sizes.width) + sizes.textSpace * textScale;
  const header =
    sizes.bar +
    heightOf(name, sizes.name * hoursScale, sizes.width, { bold: true, leading: 1.1 }) +
    heightOf(place, sizes.place * textScale, sizes.width) +
    3;
  const hasHours = week.length + otherHours.length > 0;
  const hours =
    (hasHours ? heading(textScale) : 0) +
    weekHeight(content, layout) +
    sum([...otherHours, ...notes, ...content.exceptions.slice(0, exceptions)].map(text)) +
    (description.length > 0 ? text(description) * 1.3 : 0);
  const offered = offers.flatMap((each) => each.name.map(({ phrase }) => phraseText(phrase))).join(', ');
  const offersHeight =
    hasOffers && offered
      ? (linesIn(offered, sizes.small * textScale * plainLetter, sizes.width) + 1) * sizes.small * textScale * 1.35 + 2
      : 0;
  const more = layout.isCut ? 2 * sizes.small * textScale * 1.4 : 0;
  const advice = (services.length > 0 ? heading(textScale) : 0) + servicesHeight(layout) + offersHeight + more;
  const reach =
    heightOf(telephone, sizes.telephone * textScale, sizes.width * 0.62, { bold: true }) +
    (email ? sizes.text * textScale * 1.3 : 0) +
    asOf.length * sizes.fine * 1.4 +
    4;
  const footer = Math.max(reach, hasCode ? sizes.code + 4 : 0) + 6;
  // Between header, hours, advice and footer.
  return header + hours + advice + footer + 3 * sizes.sectionSpace * textScale;
};
