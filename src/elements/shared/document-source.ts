import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Parsed, Problem, ProblemCode } from '../../core/model/problem.js';
import { fault } from './fault.js';
import { fetchText } from './fetch-text.js';

/** Makes a document of a JSON value or text. */
export type Parse = (json: unknown) => Parsed<OfficeDocument>;

/** What came of a source: a document, or none and the problems say why. */
export interface Loaded {
  readonly document?: OfficeDocument;
  readonly problems: readonly Problem[];
}

const offers = new Map<string, Promise<Response>>();
const byAddress = new Map<string, Loaded | Promise<Loaded>>();
const byObject = new WeakMap<object, Loaded>();
const byScript = new WeakMap<Element, { readonly text: string; readonly loaded: Loaded }>();
let defaultSource: string | undefined;

/** Takes over what the loader began while this module was on its way: a request, the document of the page. */
export const takeOver = (begun: ReadonlyMap<string, Promise<Response>>, source?: string) => {
  for (const [url, response] of begun) if (!byAddress.has(url)) offers.set(url, response);
  defaultSource = source ?? defaultSource;
};

const logProblems = (source: string, { document, problems }: Loaded) => {
  const told = problems.filter(({ severity }) => severity !== 'info');
  if (!told.length) return;
  const lines = told.map(({ pointer, code, expected, found }) => {
    const shown = typeof found === 'string' ? found.slice(0, 80) : found;
    return [`\n${pointer || '/'} ${code}: expected ${expected}, found`, shown];
  });
  console[document ? 'warn' : 'error'](`stadtteil-widgets: ${source}`, ...lines.flat());
};

const notADocument = new Set<ProblemCode>(['not-json', 'html', 'format']);

const read = (json: unknown, source: string, parse: Parse): Loaded => {
  const { value, problems } = parse(json);
  const isNone = problems.some(({ pointer, code }) => !pointer && notADocument.has(code));
  const loaded = isNone ? { problems } : { document: value, problems };
  logProblems(source, loaded);
  return loaded;
};

const failed = (problem: Problem, source: string): Loaded => {
  const loaded = { problems: [problem] };
  logProblems(source, loaded);
  return loaded;
};

const fromAddress = (url: string, parse: Parse): Loaded | Promise<Loaded> => {
  const known = byAddress.get(url);
  if (known) return known;
  const response = offers.get(url);
  offers.delete(url);
  const loading = fetchText(url, response).then((text) => {
    const loaded = typeof text === 'string' ? read(text, url, parse) : failed(text, url);
    // An element that comes later may try again what failed.
    if (loaded.document) byAddress.set(url, loaded);
    else byAddress.delete(url);
    return loaded;
  });
  byAddress.set(url, loading);
  return loading;
};

const fromScript = (id: string, host: Element, parse: Parse): Loaded | Promise<Loaded> => {
  const root = host.getRootNode() as Partial<Document>;
  const script = root.getElementById?.(id) ?? document.getElementById(id);
  if (!script && document.readyState === 'loading')
    return new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', () => resolve(fromScript(id, host, parse)), { once: true });
    });
  if (!script) return failed(fault('unknown-reference', id, 'script'), `#${id}`);
  const text = script.textContent;
  let known = byScript.get(script);
  if (known?.text !== text) byScript.set(script, (known = { text, loaded: read(text, `#${id}`, parse) }));
  return known.loaded;
};

const fromObject = (data: unknown, parse: Parse): Loaded => {
  if (typeof data !== 'object' || !data) return read(data, 'data', parse);
  let known = byObject.get(data);
  if (!known) byObject.set(data, (known = read(data, 'data', parse)));
  return known;
};

/**
 * The document of an element: `data`, else `src` (an address, or `#id` of a script element), else the page's
 * default. At once where it is there already, so that nothing flickers; one request an address for the whole page.
 */
export const loadDocument = (
  { host, data, src = defaultSource }: { readonly host: Element; readonly data?: unknown; readonly src?: string },
  parse: Parse,
): Loaded | Promise<Loaded> => {
  if (data !== undefined && data !== null) return fromObject(data, parse);
  if (!src) return { problems: [fault('missing', undefined, 'src')] };
  if (src.startsWith('#')) return fromScript(src.slice(1), host, parse);
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    return failed(fault('format', src, 'url'), src);
  }
  url.hash = '';
  return fromAddress(url.href, parse);
};
