/** What the module of an element gives the loader. */
interface OnDemand {
  readonly element: CustomElementConstructor;
  readonly defineElement: (tag: string, element: CustomElementConstructor) => void;
  readonly takeOver: (begun: ReadonlyMap<string, Promise<Response>>, source?: string) => void;
}

const modules: Readonly<Record<string, () => Promise<OnDemand>>> = {
  'office-hours': () => import('../elements/office-hours/on-demand.js'),
  'next-consultation': () => import('../elements/next-consultation/on-demand.js'),
  'partner-contacts': () => import('../elements/partner-contacts/on-demand.js'),
};

// Modules have no `document.currentScript`.
const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
const source = scripts.find(({ src }) => src === import.meta.url)?.dataset['src'];

/** The tags that are still to come, with the elements of the page that have them. */
const missing = new Map(Object.keys(modules).map((tag) => [tag, document.getElementsByTagName(tag)]));

const begun = new Map<string, Promise<Response>>();

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

const load = async (tag: string, elements: Iterable<Element>) => {
  for (const element of elements) begin(element.getAttribute('src') ?? source);
  try {
    const { element, defineElement, takeOver } = await modules[tag]!();
    takeOver(begun, source);
    defineElement(tag, element);
  } catch (error) {
    console.error(`stadtteil-widgets: <${tag}> could not be loaded`, error);
  }
};

const look = () => {
  for (const [tag, elements] of missing)
    if (elements.length) {
      missing.delete(tag);
      void load(tag, elements);
    }
  if (!missing.size) observer.disconnect();
};
const observer = new MutationObserver(look);

// A copy of this script that ran before sees to its own tags; this one is left with those that it doesn't know.
const roll = 'stadtteil-widgets-roll';
document.dispatchEvent(new CustomEvent(roll, { detail: missing }));
document.addEventListener(roll, ({ detail }: CustomEventInit<Map<string, unknown>>) => {
  for (const tag of Object.keys(modules)) detail?.delete(tag);
});

observer.observe(document, { childList: true, subtree: true });
look();
