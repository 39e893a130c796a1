const theme = (name) => `<link rel="stylesheet" href="/widgets/themes/${name}.css">`;

const bootstrap = ({ dir }) => `
    <link rel="stylesheet" href="/bootstrap/bootstrap${dir === 'rtl' ? '.rtl' : ''}.min.css">
    <style>:root { --bs-font-sans-serif: 'DejaVu Sans', sans-serif; --bs-body-font-size: 0.9375rem }</style>`;

/** What a page links, and what it says itself; every machine that draws it has the typeface. */
const styles = {
  bootstrap,
  'bootstrap-bridge': (page) => bootstrap(page) + theme('bootstrap'),
  'high-contrast': (page) => bootstrap(page) + theme('high-contrast'),
  kern: () => `
    <link rel="stylesheet" href="/kern/kern.min.css">${theme('kern')}
    <style>
      :root { --kern-typography-font-family-default: 'DejaVu Sans' }
      main { padding: 1rem }
    </style>`,
  utrecht: () => `
    <link rel="stylesheet" href="/utrecht/theme.css">${theme('utrecht')}
    <style>
      body { margin: 0; color: var(--utrecht-root-color); background: var(--utrecht-root-background-color); font-family: 'DejaVu Sans' }
      main { padding: 1rem }
      a { color: var(--utrecht-link-color) }
    </style>`,
  serif: () => `
    <style>
      :root { color-scheme: light }
      body { margin: 0; color: #2b2118; background: #fbf6ec; font: 1rem/1.45 'DejaVu Serif', serif }
      main { padding: 1rem 1.5rem }
      h2 { color: #7a1f1f; font-weight: 400 }
      a { color: #7a1f1f }
    </style>`,
};

/** What a state says about the page and the picture; everything else are attributes of the element. */
const aboutThePage = ['name', 'document', 'at', 'typed', 'says', 'tag', 'style', 'theme', 'language', 'width'];

const attribute = ([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`);

const element = ({ document, ...state }, tag) => {
  const sources = document.split(' ').map((name) => `/data/${name}.json`);
  const written = Object.entries(state).filter(([name, value]) => value !== undefined && !aboutThePage.includes(name));
  return `<${tag} src="${sources.join(' ')}"${written.map(attribute).join('')}></${tag}>`;
};

/** The clock of the page stands still, each page's at a time of its own. */
const clock = (at) => `<script>
  const now = ${Date.parse(at)};
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [now])) }
    static now() { return now }
  };
</script>`;

/** A page of a municipal site that holds one element, as a webmaster would write it. */
export const hostPage = (state, sheet) => {
  const { tag, style = 'bootstrap', theme: colours = 'light', language = 'de' } = { ...sheet, ...state };
  const dir = language.startsWith('ar') ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${dir}" data-bs-theme="${colours}" data-kern-theme="${colours}" class="voorbeeld-theme">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${state.name}</title>
    ${clock(state.at)}
    ${styles[style]({ dir })}
    <script type="module" src="/widgets/stadtteil-widgets.js"></script>
  </head>
  <body>
    <main class="container py-3">
      <h2 class="h4 kern-heading-medium">Im Viertel</h2>
      <p class="kern-body">Kommen Sie vorbei oder rufen Sie an. <a class="kern-link" href="/">Alle Angebote</a></p>
      ${element(state, tag)}
      <p class="mt-3 kern-body">Wir freuen uns auf Sie.</p>
    </main>
  </body>
</html>`;
};
