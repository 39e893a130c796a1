import * as states from './family-states.mjs';
import { partnerStates } from './partner-states.mjs';
import { consultationStates, officeDisplays, officeStates } from './states.mjs';

/** All states of an element are shown on a light page, `width` CSS pixels wide. */
const light = { title: 'Bootstrap 5, light', width: 480, columns: 3 };

/** Of each element: the beginning of its file, its states, and which of them says most about it on pages of other kinds. */
const elements = [
  { file: 'hours', tag: 'office-hours', states: [...officeStates, ...officeDisplays], telling: 2 },
  { file: 'consultations', tag: 'next-consultation', states: consultationStates, telling: 2 },
  { file: 'partners', tag: 'partner-contacts', states: partnerStates, telling: 4 },
  { file: 'contact', tag: 'office-contact', states: states.contactStates, telling: 0 },
  { file: 'notices', tag: 'office-notices', states: states.noticeStates, telling: 0 },
  { file: 'topics', tag: 'topic-finder', states: states.topicStates, telling: 3 },
  { file: 'calendar', tag: 'consultation-calendar', states: states.calendarStates, telling: 1 },
  { file: 'offices', tag: 'office-list', states: states.listStates, telling: 0 },
  { file: 'profile', tag: 'office-profile', states: states.profileStates, telling: 0 },
];

/** All nine elements together. */
const family = elements.map(({ tag, states: all, telling }) => ({
  ...all[telling],
  tag,
  name: `${tag}: ${all[telling].name}`,
}));

/** The pages on which they stand together. */
const pages = [
  { file: 'dark', title: 'Bootstrap 5, dark', theme: 'dark' },
  { file: 'right-to-left', title: 'Bootstrap 5, right to left (ar-XB)', language: 'ar-XB' },
  { file: 'narrow', title: 'Bootstrap 5, 320 px (1280 px at 400 %)', width: 320, columns: 5 },
  { file: 'serif', title: 'A page without Bootstrap: serif, its own colours', style: 'serif' },
  { file: 'forced-colours', title: 'Bootstrap 5, forced colours', forcedColors: 'active' },
  { file: 'print', title: 'Bootstrap 5, printed', width: 640, columns: 2, media: 'print' },
  { file: 'bootstrap', title: 'Bootstrap 5, with its theme', style: 'bootstrap-bridge' },
  { file: 'kern', title: 'KERN, with its theme', style: 'kern' },
  { file: 'utrecht', title: 'NL Design System, with its theme', style: 'utrecht' },
  { file: 'high-contrast', title: 'Bootstrap 5, high contrast', style: 'high-contrast' },
];

/**
 * An element, its states, and the page around it; what a state says about the page counts more.
 * @typedef {{
 *   file: string, title: string, width: number, columns: number, tag?: string, theme?: string, language?: string,
 *   style?: string, media?: string, forcedColors?: string, states: { name: string, tag?: string }[],
 * }} Sheet
 */

/** @type {Sheet[]} */
export const sheets = [
  ...elements.map(({ file, tag, states: all }) => ({ ...light, file: `${file}-light`, tag, states: all })),
  ...pages.map((page) => ({ ...light, ...page, file: `family-${page.file}`, states: family })),
];

/** Colours have tests of their own (`tests/themes`); these are kept to be looked at. */
const onlyLookedAt = ['serif', 'bootstrap', 'utrecht', 'high-contrast'].map((file) => `family-${file}`);

/** The sheets that every change is compared with. */
export const compared = sheets.filter(({ file }) => !onlyLookedAt.includes(file));
