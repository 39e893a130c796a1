/** An HTML element with attributes and children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The same in two languages, of which the page's style sheet shows one. */
export const inBothLanguages = (german, english) =>
  [
    ['de', german],
    ['en', english],
  ].map(([lang, text]) => element('span', { class: 'words', lang }, text));

function group(german, english, ...children) {
  const legend = element('legend', {}, ...inBothLanguages(german, english));
  return element('fieldset', {}, legend, ...children);
}

/** Radio buttons: `[value, ...content]` each. */
function choices(name, chosen, options, onChoice) {
  return options.map(([value, ...content]) => {
    const radio = element('input', { type: 'radio', name, value });
    radio.checked = value === chosen;
    radio.addEventListener('change', () => onChoice(value));
    return element('label', { class: 'demo-choice' }, radio, element('span', {}, ...content));
  });
}

const nowInGermany = () => new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T');

function clock(now, clockOfThePage, onChoice) {
  const field = element('input', { type: 'datetime-local', id: 'demo-clock' });
  const label = element('label', { for: field.id, class: 'voice' }, ...inBothLanguages('Zeitpunkt', 'Point in time'));
  const button = (german, english) => element('button', { type: 'button' }, ...inBothLanguages(german, english));
  const real = button('Jetzt', 'Now');
  const own = clockOfThePage && button('Zeit der Angaben', 'Time of the information');

  const show = (chosen) => {
    const preview = chosen ?? clockOfThePage;
    field.value = (preview || nowInGermany()).slice(0, 16);
    real.setAttribute('aria-pressed', String(!preview));
    own?.setAttribute('aria-pressed', String(preview === clockOfThePage));
  };
  const choose = (chosen) => {
    show(chosen);
    onChoice(chosen);
  };
  field.addEventListener('change', () => field.value && choose(field.value));
  real.addEventListener('click', () => choose(clockOfThePage ? '' : undefined));
  own?.addEventListener('click', () => choose(undefined));
  show(now);
  return [label, field, real, ...(own ? [own] : [])];
}

/** A button that shows and hides; on a small screen the page comes first. */
function toggle(controls) {
  const button = element(
    'button',
    { type: 'button', class: 'demo-toggle', 'aria-controls': controls.id },
    ...inBothLanguages('Sprache, Uhr, Farben', 'Language, clock, colours'),
  );
  const show = (isShown) => {
    controls.hidden = !isShown;
    button.setAttribute('aria-expanded', String(isShown));
  };
  button.addEventListener('click', () => show(controls.hidden));
  show(matchMedia('(min-width: 60rem)').matches);
  return button;
}

/**
 * The controls of the strip above an example page.
 * @param {import('./choice.js').Choice} choice what holds at first
 * @param {string | undefined} clockOfThePage the preview clock that the page itself has set
 * @param {(changes: Partial<import('./choice.js').Choice>) => void} onChange
 */
export function demoControls({ lang, theme, now }, clockOfThePage, onChange) {
  const languages = choices(
    'demo-language',
    lang,
    [
      ['de', element('span', { lang: 'de' }, 'Deutsch')],
      ['en', element('span', { lang: 'en' }, 'English')],
      ['ar-XB', ...inBothLanguages('von rechts', 'right to left')],
    ],
    (value) => onChange({ lang: value }),
  );
  const colours = choices(
    'demo-theme',
    theme ?? '',
    [
      ['', ...inBothLanguages('wie das Gerät', 'as the device')],
      ['light', ...inBothLanguages('hell', 'light')],
      ['dark', ...inBothLanguages('dunkel', 'dark')],
    ],
    (value) => onChange({ theme: value || undefined }),
  );
  const controls = element(
    'div',
    { class: 'demo-controls', id: 'demo-controls' },
    group('Sprache', 'Language', ...languages),
    group('Uhr', 'Clock', ...clock(now, clockOfThePage, (value) => onChange({ now: value }))),
    group('Farben', 'Colours', ...colours),
  );
  return [toggle(controls), controls];
}
