import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Parsed, Problem, ProblemCode } from '../../core/model/problem.js';
import { fault } from './fault.js';
import { fetchText, request } from './fetch-text.js';

/** Makes a document of a JSON value or text. */
export type Parse = (json: unknown) => Parsed<OfficeDocument>;

/** What came of a source: a document, or none and the problems say why. */
export interface Loaded {
  readonly document?: OfficeDocument;
  readonly problems: readonly Problem[];
  /** The address it came from in the end. */
  readonly from?: string;
}

/** Of an element that the loader made for a placeholder: why it may not have a document from an address. */
const refusal = Symbol.for('stadtteil-widgets.refusal');
type Host = Element & { readonly [refusal]?: (address: string) => Problem | undefined };

const offers = new Map<string, Promise<Response>>();
const byAddress = new Map<string, Loaded | Promise<Loaded>>();
/** By object given as `data`, or by script element, whose text may change. */
const byObject = new WeakMap<object, { readonly json: unknown; readonly loaded: Loaded }>();
let defaultSource: string | undefined;

/** Takes over what the loader began while this module was on its way: requests, the document of the page. */
export const takeOver = (begun: ReadonlyMap<string, Promise<Response> | undefined>, source?: string) => {
  for (const [url, response] of begun) if (response && !byAddress.has(url)) offers.set(url, response);
  defaultSource ??= source;
};

/** Tells the webmaster, once a source rather than once an element, and not the whole of a broken document. */
const told = (source: string, loaded: Loaded): Loaded => {
  const lines = loaded.problems.flatMap(({ pointer, code, expected, found, severity }) =>
    severity === 'info'
      ? []
      : [`\n${pointer || '/'} ${code}: expected ${expected}, found ${String(found)}`.slice(0, 200)],
  );
  if (lines.length)
    console[loaded.document ? 'warn' : 'error'](`stadtteil-widgets: ${source.slice(0, 200)}`, ...lines.slice(0, 50));
  return loaded;
};

const notADocument = new Set<ProblemCode>(['not-json', 'html', 'format']);

const read = (json: unknown, source: string, parse: Parse): Loaded => {
  const { value, problems } = parse(json);
  const isNone = problems.some(({ pointer, code }) => !pointer && notADocument.has(code));
  return told(source, isNone ? { problems } : { document: value, problems });
};

const failed = (problem: Problem, source: string): Loaded => told(source, { problems: [problem] });

const fromAddress = (url: string, parse: Parse): Loaded | Promise<Loaded> => {
  const known = byAddress.get(url);
  if (known) return known;
  const response = offers.get(url) ?? request(url);
  const loading = fetchText(url, response).then(async (text): Promise<Loaded> => {
    const loaded =
      typeof text === 'string' ? { ...read(text, url, parse), from: (await response).url } : failed(text, url);
    // An element that comes later may try again what failed.
    if (loaded.document) byAddress.set(url, loaded);
    else byAddress.delete(url);
    return loaded;
  });
  offers.delete(url);
  byAddress.set(url, loading);
  return loading;
};

const fromObject = (key: object, json: unknown, source: string, parse: Parse): Loaded => {
  let known = byObject.get(key);
  if (known?.json !== json || !known) byObject.set(key, (known = { json, loaded: read(json, source, parse) }));
  return known.loaded;
};

const fromScript = (src: string, host: Element, parse: Parse): Loaded | Promise<Loaded> => {
  const id = src.slice(1);
  const root = host.getRootNode() as Partial<Document>;
  const script = root.getElementById?.(id) ?? document.getElementById(id);
  if (script) return fromObject(script, script.textContent, src, parse);
  if (document.readyState !== 'loading') return failed(fault('unknown-reference', id, 'script'), src);
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(fromScript(src, host, parse)));
  });
};

/**
 * The document of an element: `data`, else `src` (an address, or `#id` of a script element), else the page's
 * default. At once where it is there already, so that nothing flickers; one request an address for the whole page.
 */
export const loadDocument = (
  { host, data, src: own }: { readonly host: Host; readonly data?: unknown; readonly src?: string },
  parse: Parse,
): Loaded | Promise<Loaded> => {
  const src = own ?? defaultSource;
  if (data) return typeof data === 'object' ? fromObject(data, data, 'data', parse) : read(data, 'data', parse);
  if (!src) return { problems: [fault('missing', undefined, 'src')] };
  if (src.startsWith('#')) return fromScript(src, host, parse);
  // The page's default is the webmaster's own.
  const refused = (address?: string): Loaded | undefined => {
    const problem = own && address ? host[refusal]?.(address) : undefined;
    return problem && { problems: [problem] };
  };
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    // A redirect may lead elsewhere.
    const arrived = (loaded: Loaded) => refused(loaded.from) ?? loaded;
    const loaded = refused(url.href) ?? fromAddress(url.href, parse);
    return loaded instanceof Promise ? loaded.then(arrived) : arrived(loaded);
  } catch {
    return failed(fault('format', src, 'url'), src);
  }
};
