/** The next node outwards; out of a shadow tree that is its host. */
const outwards = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** The language in which a node of the page stands: the nearest `lang`, through shadow roots; `''`: not known. */
export const languageAt = (start: Node | null): string => {
  for (let node = start; node; node = outwards(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
};

/** The language around an element, whatever its own `lang` says. */
export const languageAround = (element: Element): string => languageAt(outwards(element));

const listeners = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` of the element's trees changes: one observer for the whole page. */
export const onLanguageChange = (element: Element, callback: () => void) => {
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!watched.has(root)) observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    watched.add(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  listeners.add(callback);
  return () => void listeners.delete(callback);
};
