import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Problem } from '../../../src/core/model/problem.js';
import { officeDocument, openTime } from '../../elements/support/office-document.js';

export const script = '<script type="module" src="/src/embed/autoload.ts"></script>';
const json = JSON.stringify(officeDocument());
export const inPage = `<script type="application/json" id="office">${json}</script>`;
export const tag = (attributes = 'src="#office"', name = 'office-hours') =>
  `<${name} ${attributes} now="${openTime}"><p>Di und Do</p></${name}>`;
export const placeholder = (attributes = 'data-src="#office"', name = 'office-hours', fallback = '<p>Di und Do</p>') =>
  `<div data-widget="${name}" ${attributes} data-now="${openTime}">${fallback}</div>`;
/** The line of the webmaster, with options. */
export const scriptWith = (attributes: string, version = '') =>
  script.replace('.ts"></', `.ts${version}" ${attributes}></`);

export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Addresses the page asked for, other than code: paths on its own site, whole addresses elsewhere. */
  readonly asked: string[];
  /** The same as `asked`, but only what the page asked for before it had the code of any element. */
  readonly askedAhead: string[];
  /** What the page said in its console, threw, or did against its policy. */
  readonly said: string[];
  /** What `office-error` brought. */
  readonly problems: Problem[];
}

/** Runs before everything else in a page: notes what happens in it, and answers requests for documents. */
const watch = `<script>
  window.asked = []; window.askedAhead = []; window.said = []; window.problems = [];
  const say = (line) => line.startsWith('Lit is in dev mode') || said.push(line);
  for (const method of ['warn', 'error']) console[method] = (...words) => say(words.join(' '));
  addEventListener('error', (event) => said.push('thrown ' + event.message));
  addEventListener('unhandledrejection', (event) => said.push('rejected ' + event.reason));
  addEventListener('office-error', ({ detail }) => problems.push(...detail.problems));
  addEventListener('securitypolicyviolation', (event) => said.push('violated ' + event.violatedDirective));
  window.fetch = async (url) => {
    const { pathname, origin, href } = new URL(url, document.baseURI);
    const address = origin === self.origin ? pathname : href;
    asked.push(address);
    if (!customElements.get('office-hours')) askedAhead.push(address);
    if (pathname.includes('missing')) return new Response('', { status: 404 });
    if (pathname.includes('offline')) throw new TypeError('Failed to fetch');
    const response = new Response(${JSON.stringify(json)});
    const arrived = pathname.includes('moved') ? 'https://elsewhere.example' + pathname : href;
    return Object.defineProperty(response, 'url', { value: arrived });
  };
</script>`;

export const page = async (body: string, head = ''): Promise<Page> => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Seite" width="800" height="600"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="de"><head>${head}${watch}</head><body>${body}</body></html>`;
  await loaded;
  const window = frame.contentWindow as unknown as Page['window'] &
    Pick<Page, 'asked' | 'askedAhead' | 'said' | 'problems'>;
  const { asked, askedAhead, said, problems } = window;
  return { document: frame.contentDocument!, window, asked, askedAhead, said, problems };
};

export const isOpen = (element: Element | null) => element?.shadowRoot?.querySelector('[part~=status-open]') ?? null;
export const opens = (element: Element | null) =>
  waitUntil(() => isOpen(element), 'shown as open', { timeout: 30_000 });
export const all = ({ document }: Page) => [...document.querySelectorAll('office-hours')];
/** The element that a placeholder has become. */
export const inside = (host: Element | null) =>
  host?.querySelector(':scope > :is(office-hours, stadtteil-office-hours)') ?? null;
export const hosts = ({ document }: Page) => [...document.querySelectorAll<HTMLElement>('[data-widget]')];
export const upgraded = (host: Element | null | undefined) =>
  waitUntil(() => isOpen(inside(host ?? null)), 'the placeholder shows the office as open', { timeout: 30_000 });
/** What one sees of a fallback. */
export const isVisible = (element: Element | null) => !!element && element.getBoundingClientRect().height > 0;
export const later = () => new Promise((resolve) => setTimeout(resolve, 300));
