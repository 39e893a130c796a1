import type { Problem } from '../core/model/problem.js';
import { allowedAddresses } from './allowed-addresses.js';

/** What the loader knows. */
export interface Loader {
  /** The widgets of this copy of the loader. */
  readonly names: readonly string[];
  readonly prefix: string;
  /** `data-origins` of the script. */
  readonly origins: string | undefined;
  /** Asks for a document ahead. */
  readonly begin: (src: string) => void;
  /** Whether any copy of the loader on the page has a widget of this name. */
  readonly isKnown: (name: string) => boolean;
}

const ours = Symbol.for('stadtteil-widgets');
/** Elements ask it for each address before and after they fetch from it; see document-source.ts. */
const refusal = Symbol.for('stadtteil-widgets.refusal');

type Widget = HTMLElement & { [refusal]?: (address: string) => Problem | undefined };
/** On the host: the element in it or, where there is none, the name that it was looked at for. */
type Host = HTMLElement & { [ours]?: Widget | string };

/** A page whose own script puts its content back this often has it its way. */
const mostSwaps = 20;

const isOurs = (type: object) => ours in type;

const attributesOf = ({ constructor }: Widget): readonly string[] => [
  'lang',
  ...(constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes!,
];

const copyAttribute = (host: Host, element: Widget, name: string) => {
  const value = host.getAttribute(`data-${name}`);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** Moves what is in the host into the element, where it is the fallback, and the element into the host. */
const wrap = (host: Host, element: Widget) => {
  element.replaceChildren(...host.childNodes);
  host.append(element);
};

const unwrap = (host: Host) => {
  const element = host[ours];
  if (element instanceof HTMLElement && element.parentNode === host) element.replaceWith(...element.childNodes);
  delete host[ours];
};

/**
 * Upgrades `<div data-widget="office-hours" data-src="…">fallback</div>`, now and later: the element is put into the
 * div, the fallback into the element, and every `data-*` that is an attribute of the element is followed.
 */
export const watchPlaceholders = ({ names, prefix, origins, begin, isKnown }: Loader) => {
  const refuse = allowedAddresses(origins);
  const awaited = new Set<string>();
  const swaps = new WeakMap<Host, number>();

  const attributes = new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      const host = target as Host;
      const element = host[ours];
      const name = attributeName!.slice(5);
      if (element instanceof HTMLElement && attributeName!.startsWith('data-') && attributesOf(element).includes(name))
        copyAttribute(host, element, name);
    }
  });

  const upgrade = (host: Host, tag: string) => {
    unwrap(host);
    const element = document.createElement(tag) as Widget;
    element[refusal] = refuse;
    for (const name of attributesOf(element)) copyAttribute(host, element, name);
    wrap(host, element);
    host[ours] = element;
    attributes.observe(host, { attributes: true });
  };

  const keep = (host: Host, element: Widget) => {
    const count = swaps.get(host) ?? 0;
    if (element.parentNode === host || count > mostSwaps) return;
    swaps.set(host, count + 1);
    wrap(host, element);
  };

  const wait = (host: Host, name: string, tag: string) => {
    const { src } = host.dataset;
    if (host[ours] !== name) {
      unwrap(host);
      host[ours] = name;
      // A list may have several documents; a file of others may have a space in its name.
      for (const each of name === 'office-list' ? (src?.split(/\s+/) ?? []) : [src])
        if (each && !each.startsWith('#') && !refuse(each)) begin(each);
    }
    if (awaited.has(tag)) return;
    awaited.add(tag);
    // A prefix with which no tag can begin is told where the tag is loaded.
    customElements.whenDefined(tag).then(look, () => {});
  };

  const warn = (host: Host, name: string) => {
    if (host[ours] === name || document.readyState !== 'complete') return;
    unwrap(host);
    host[ours] = name;
    if (awaited.has(name) || isKnown(name)) return;
    awaited.add(name);
    console.warn(`stadtteil-widgets: there is no data-widget="${name}"; there is ${names.join(', ')}`, host);
  };

  const settle = (host: Host) => {
    // An editor that works in the page would save what was put into it.
    if (host.isContentEditable || isOurs(host.constructor)) return;
    const name = host.dataset['widget']!;
    const tag = prefix + name;
    const type = customElements.get(tag);
    const element = host[ours];
    // Another copy of the script may have put it there, under a prefix of its own.
    if (element instanceof HTMLElement && element.localName.endsWith(name)) keep(host, element);
    else if (!names.includes(name)) warn(host, name);
    else if (!type) wait(host, name, tag);
    else if (isOurs(type)) upgrade(host, tag);
  };

  const look = () => {
    // The parser would go on beside what was put into an element that it hasn't finished.
    if (document.readyState !== 'loading') document.querySelectorAll<Host>('[data-widget]').forEach(settle);
  };

  new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      if (attributeName && !(target as Host).hasAttribute(attributeName)) unwrap(target as Host);
    look();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-widget'] });
  document.addEventListener('readystatechange', look);
  look();
};
