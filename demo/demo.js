// What only an example needs: language, preview clock, colours, a button to copy. A real page has nothing of it.
import { keepChoice, readChoice } from './scripts/choice.js';
import { demoControls } from './scripts/controls.js';
import { offerCopying } from './scripts/copying.js';

const root = document.documentElement;
const widgets = [...document.querySelectorAll('main *')].filter(
  ({ localName, dataset }) => localName.includes('-') || dataset.widget,
);
const clockOf = ({ dataset }) => (dataset.widget ? 'data-now' : 'now');
const clocksOfThePage = new Map(widgets.map((widget) => [widget, widget.getAttribute(clockOf(widget))]));
const darkSheets = [...document.querySelectorAll('link[rel=stylesheet][media]')];
const germanTitle = document.title;
const englishTitle = document.querySelector('title').dataset.en;

/** Shows the page as chosen. @param {import('./scripts/choice.js').Choice} choice */
function show({ lang, theme, now }) {
  root.lang = lang;
  root.dir = lang === 'ar-XB' ? 'rtl' : 'ltr';
  document.title = lang === 'en' ? englishTitle : germanTitle;

  const media = { light: 'not all', dark: 'all' }[theme] ?? '(prefers-color-scheme: dark)';
  for (const sheet of darkSheets) sheet.media = media;

  for (const [widget, clockOfThePage] of clocksOfThePage) {
    const preview = now ?? clockOfThePage;
    if (preview) widget.setAttribute(clockOf(widget), preview);
    else widget.removeAttribute(clockOf(widget));
  }
}

const bar = document.querySelector('.demo-bar .frame');
const clockOfThePage = [...clocksOfThePage.values()].find((now) => now) ?? undefined;
let choice = readChoice();

show(choice);
keepChoice(choice);
bar.append(
  ...demoControls(choice, clockOfThePage, (changes) => {
    choice = { ...choice, ...changes };
    show(choice);
    keepChoice(choice);
  }),
);
offerCopying(document.querySelectorAll('pre[data-copy]'));
