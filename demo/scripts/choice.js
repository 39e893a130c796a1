/**
 * What a visitor chose. It lives in the address alone, so that it can be passed on and nothing is stored.
 * @typedef {object} Choice
 * @property {'de' | 'en' | 'ar-XB'} lang
 * @property {'light' | 'dark' | undefined} theme without it the visitor's system decides
 * @property {string | undefined} now the office's local time; `''`: the real clock; `undefined`: the page decides
 */

const oneOf = (value, ...known) => known.find((each) => each === value);
const localTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?)?$/;

/** @returns {Choice} */
export function readChoice() {
  const parameters = new URLSearchParams(location.search);
  const now = parameters.get('now');
  return {
    lang: oneOf(parameters.get('lang'), 'en', 'ar-XB') ?? 'de',
    theme: oneOf(parameters.get('theme'), 'light', 'dark'),
    now: now !== null && localTime.test(now) ? now : undefined,
  };
}

/** The part of an address that says it. A time belongs to the page for which it was chosen. */
function searchOf({ lang, theme, now }) {
  const parameters = new URLSearchParams();
  if (lang !== 'de') parameters.set('lang', lang);
  if (theme) parameters.set('theme', theme);
  if (now !== undefined) parameters.set('now', now);
  const search = parameters.toString().replaceAll('%3A', ':');
  return search && `?${search}`;
}

/** Writes the choice into the page's address, and language and colours into its links to other example pages. */
export function keepChoice(choice) {
  const here = new URL(location.href);
  here.search = searchOf(choice);
  history.replaceState(history.state, '', here);
  for (const link of document.querySelectorAll('a[href$=".html"], a[href*=".html?"]')) {
    const there = new URL(link.getAttribute('href'), here);
    there.search = searchOf({ ...choice, now: undefined });
    if (there.origin === here.origin) link.href = there.href;
  }
}
