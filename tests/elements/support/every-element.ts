import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/all.js';
import type { Attributes, ElementGuide } from '../../../stories/guide/element-guide.js';
import { demoDocument } from './documents.js';
import { rootOf } from './printed.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string; readonly description: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const declarations = async (): Promise<readonly Declaration[]> => {
  const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  return modules.flatMap((module) => module.declarations);
};

/** Every element of the manifest. */
export const everyTag = async (): Promise<readonly string[]> =>
  (await declarations()).flatMap(({ tagName }) => tagName ?? []).sort();

/** Whether the manifest names a part: by itself, or where it tells of another ("also `day-today`", "`status-open` and so on"). */
export const documentedParts = async () => {
  const all = new Map((await declarations()).map(({ tagName, cssParts = [] }) => [tagName, cssParts] as const));
  return (tag: string, part: string): boolean =>
    (all.get(tag) ?? []).some(
      ({ name, description }) =>
        name === part ||
        description.includes(`\`${part}\``) ||
        (part.startsWith(`${name}-`) && /and so on|`[a-z-]+-` with/.test(description)),
    );
};

/** What the documentation says of each element. */
export const everyGuide = async (): Promise<readonly ElementGuide[]> =>
  Promise.all(
    (await everyTag()).map(async (tag) => {
      const module = (await import(`/stories/${tag}/${tag}-guide.ts`)) as Record<string, ElementGuide>;
      return Object.values(module)[0]!;
    }),
  );

/** The ways in which the documentation shows an element: as it is, and with what its parts need; each once. */
export const waysOf = ({ roles }: ElementGuide): readonly Attributes[] => {
  const ways = roles.map(({ with: given = {} }) => given);
  return [...new Map([{}, ...ways].map((way) => [JSON.stringify(way), way])).values()];
};

const invented = async (name: string) =>
  (await (await fetch(`/stories/documents/${name}.json`)).json()) as Record<string, unknown>;

/** Documents with much in them, real and invented. */
export const richDocuments = () =>
  Promise.all([
    demoDocument('innenstadt-west'),
    demoDocument('chemnitz'),
    invented('netzwerk'),
    demoDocument('kaster-2017'),
  ]);

const untilNothingIsFetched = async () => {
  performance.setResourceTimingBufferSize(10_000);
  const fetched = () => performance.getEntriesByType('resource').length;
  for (let quiet = 0, before = fetched(); quiet < 10; quiet++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (fetched() !== before) quiet = 0;
    before = fetched();
  }
};

/** What elements fetch when it is needed (search fields, months, weeks), fetched once, so that it is there at once later. */
const everythingIsThere = async () => {
  const [data] = await richDocuments();
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (const guide of await everyGuide())
    for (const way of waysOf(guide)) {
      const element = Object.assign(document.createElement(guide.tag), { data });
      for (const [name, value] of Object.entries(way)) element.setAttribute(name, value);
      page.append(element);
    }
  await untilNothingIsFetched();
  page.remove();
};
let there: Promise<void> | undefined;

/** An element in the page, in a block of its own. Where a document has nothing for it, it stays as it is. */
export const anyElement = async (tag: string, data: unknown, attributes: Attributes = {}, around: Attributes = {}) => {
  await (there ??= everythingIsThere());
  const element = document.createElement(tag) as HTMLElement & { data?: unknown; updateComplete: Promise<unknown> };
  element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(around)) outer.setAttribute(name, value);
  outer.append(element);
  await element.updateComplete;
  await waitUntil(() => rootOf(element) ?? element.hasAttribute('empty'), tag, { timeout: 3_000 }).catch(
    () => undefined,
  );
  // What was fetched is drawn in a moment.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await element.updateComplete;
  return element;
};

/** Everything of an element that can be operated, in the order of the keyboard; also what is shown only at times. */
export const operable = (element: Element) =>
  [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter(
    (each) =>
      each.tabIndex >= 0 &&
      each.getClientRects().length > 0 &&
      (each.localName === 'summary' || !each.closest('details:not([open])')),
  );
