import * as states from './family-states.mjs';
import { partnerStates } from './partner-states.mjs';
import { consultationStates, officeDisplays, officeStates } from './states.mjs';

/** What the page around the element is like. `width` is the page's, in CSS pixels. */
const pages = [
  { file: 'light', title: 'Bootstrap 5, light', width: 480, columns: 3 },
  { file: 'dark', title: 'Bootstrap 5, dark', width: 480, columns: 3, theme: 'dark' },
  { file: 'right-to-left', title: 'Bootstrap 5, right to left (ar-XB)', width: 480, columns: 3, language: 'ar-XB' },
  { file: 'narrow', title: 'Bootstrap 5, 320 px (1280 px at 400 %)', width: 320, columns: 5 },
  {
    file: 'serif',
    title: 'A page without Bootstrap: serif, narrow column, its own colours',
    width: 480,
    columns: 3,
    style: 'serif',
  },
  { file: 'forced-colours', title: 'Bootstrap 5, forced colours', width: 480, columns: 3, forcedColors: 'active' },
];

const printedToo = [...pages, { file: 'print', title: 'Bootstrap 5, printed', width: 640, columns: 2, media: 'print' }];

/** The states that say most about the look of an element, on pages of every kind, side by side. */
const looks = [
  { look: 'dark', theme: 'dark' },
  { look: 'right to left', language: 'ar-XB' },
  { look: '320 px', width: 320 },
];
const inEveryLook = (states) =>
  looks.flatMap(({ look, ...page }) => states.map((state) => ({ ...state, ...page, name: `${look}: ${state.name}` })));

/** Of each of the other six: the beginning of its files, and the states that are shown in every look. */
const others = [
  { file: 'contact', tag: 'office-contact', states: states.contactStates, telling: [0, 3] },
  { file: 'notices', tag: 'office-notices', states: states.noticeStates, telling: [0, 1, 6] },
  { file: 'topics', tag: 'topic-finder', states: states.topicStates, telling: [0, 2] },
  { file: 'calendar', tag: 'consultation-calendar', states: states.calendarStates, telling: [1, 3] },
  { file: 'offices', tag: 'office-list', states: states.listStates, telling: [0] },
  { file: 'profile', tag: 'office-profile', states: states.profileStates, telling: [0] },
];
const some = ({ states, telling }) => telling.map((index) => states[index]);
const first = [
  { tag: 'office-hours', states: officeStates, telling: [2] },
  { tag: 'next-consultation', states: consultationStates, telling: [2] },
  { tag: 'partner-contacts', states: partnerStates, telling: [4] },
];
/** All nine elements, on a page of a kind that says something about all of them. */
const family = [...first, ...others].flatMap((each) =>
  some(each)
    .slice(0, 1)
    .map((state) => ({ ...state, tag: each.tag, name: `${each.tag}: ${state.name}` })),
);

/**
 * An element, its states, and the page around it; what a state says about the page counts more.
 * @typedef {{
 *   file: string, title: string, width: number, columns: number, tag?: string, theme?: string, language?: string,
 *   style?: string, media?: string, forcedColors?: string, states: { name: string, tag?: string }[],
 * }} Sheet
 */

/** @type {Sheet[]} */
export const sheets = [
  ...pages.map((page) => ({ ...page, tag: 'office-hours', states: [...officeStates, ...officeDisplays] })),
  ...printedToo.map((page) => ({
    ...page,
    file: `consultations-${page.file}`,
    tag: 'next-consultation',
    states: consultationStates,
  })),
  ...printedToo.map((page) => ({
    ...page,
    file: `partners-${page.file}`,
    tag: 'partner-contacts',
    states: partnerStates,
  })),
  ...others.map(({ file, tag, states }) => ({ ...pages[0], file: `${file}-light`, tag, states })),
  ...others.map((each) => ({
    file: `${each.file}-looks`,
    title: 'Bootstrap 5: dark, right to left (ar-XB), 320 px',
    width: 480,
    columns: 3,
    tag: each.tag,
    states: inEveryLook(some(each)),
  })),
  ...printedToo
    .filter(({ file }) => ['serif', 'forced-colours', 'print'].includes(file))
    .map((page) => ({ ...page, file: `family-${page.file}`, states: family })),
];

const oftenEnough = /^(consultations-|partners-)?(narrow|serif|forced-colours|print)$/;

/** The sheets that every change is compared with; of the others those of the whole family say enough. */
export const compared = sheets.filter(({ file }) => !oftenEnough.test(file));
