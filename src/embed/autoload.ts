/** What the module of an element gives the loader. */
interface OnDemand {
  readonly element: CustomElementConstructor;
  readonly defineElement: (tag: string, element: CustomElementConstructor) => void;
  readonly takeOver: (begun: ReadonlyMap<string, Promise<Response> | undefined>, source?: string) => void;
}

const modules: Readonly<Record<string, () => Promise<OnDemand>>> = {
  'office-hours': () => import('../elements/office-hours/on-demand.js'),
  'next-consultation': () => import('../elements/next-consultation/on-demand.js'),
  'partner-contacts': () => import('../elements/partner-contacts/on-demand.js'),
  'office-contact': () => import('../elements/office-contact/on-demand.js'),
  'office-notices': () => import('../elements/office-notices/on-demand.js'),
  'topic-finder': () => import('../elements/topic-finder/on-demand.js'),
  'consultation-calendar': () => import('../elements/consultation-calendar/on-demand.js'),
  'office-list': () => import('../elements/office-list/on-demand.js'),
  'office-profile': () => import('../elements/office-profile/on-demand.js'),
};
const names = Object.keys(modules);

// Modules have no `document.currentScript`.
const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
const { src: source, prefix = '', origins } = scripts.find(({ src }) => src === import.meta.url)?.dataset ?? {};

/** The tags that are still to come, with the elements of the page that have them. */
const missing = new Map(names.map((name) => [prefix + name, document.getElementsByTagName(prefix + name)]));

/** By address; nothing where an element has taken the answer over. */
const begun = new Map<string, Promise<Response> | undefined>();

/** Asks for a document while the code of the elements is on its way. */
const begin = (src: string | null | undefined) => {
  if (!src || src.startsWith('#')) return;
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    if (begun.has(url.href)) return;
    const response = fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(15_000) });
    // Whoever takes the answer over hears of a failure.
    response.catch(() => {});
    begun.set(url.href, response);
  } catch {
    // It is no address, and the element says so.
  }
};

const failed = (what: string) => (error: unknown) =>
  console.error(`stadtteil-widgets: ${what} could not be loaded`, error);

const load = async (tag: string) => {
  const { element, defineElement, takeOver } = await modules[tag.slice(prefix.length)]!();
  takeOver(begun, source);
  for (const url of begun.keys()) begun.set(url, undefined);
  defineElement(tag, element);
};

let placeholders: Promise<void> | undefined;

const look = () => {
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-widget]')];
  for (const [tag, elements] of missing) {
    const widgets = hosts.filter(({ dataset }) => prefix + dataset['widget'] === tag);
    if (!elements.length && !widgets.length) continue;
    missing.delete(tag);
    for (const element of elements) {
      const src = element.getAttribute('src') ?? source;
      // A list may have several documents; a file of others may have a space in its name.
      for (const each of tag.endsWith('-list') ? (src?.split(/\s+/) ?? []) : [src]) begin(each);
    }
    // What a placeholder names is looked at first, in placeholders.ts.
    if (widgets.some(({ dataset }) => dataset['src'] === undefined)) begin(source);
    load(tag).catch(failed(`<${tag}>`));
  }
  if (hosts.length)
    placeholders ??= import('./placeholders.js').then(
      ({ watchPlaceholders }) => watchPlaceholders({ names, prefix, origins, begin, isKnown }),
      failed('data-widget'),
    );
  if (!missing.size && placeholders) observer.disconnect();
};
const observer = new MutationObserver(look);

// A copy of this script that ran before sees to its own tags; this one is left with those that it doesn't know.
const roll = 'stadtteil-widgets-roll';
const call = (detail: Map<string, unknown>) => document.dispatchEvent(new CustomEvent(roll, { detail }));
call(missing);
document.addEventListener(roll, ({ detail }: CustomEventInit<Map<string, unknown>>) => {
  for (const name of names) detail?.delete(prefix + name);
});

/** Whether any copy of this script on the page has a widget of this name. */
const isKnown = (name: string) => {
  const asked = new Map([[prefix + name, 0]]);
  call(asked);
  return !asked.size;
};

observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-widget'] });
look();
