import '../../../src/elements/all.js';

/** Every element of the family. */
export const tags = [
  'office-hours',
  'next-consultation',
  'partner-contacts',
  'office-contact',
  'office-notices',
  'topic-finder',
  'consultation-calendar',
  'office-list',
  'office-profile',
] as const;

interface Asked {
  readonly data: unknown;
  readonly offices: readonly string[];
  /** Local times at which the elements are looked at. */
  readonly clocks: readonly string[];
  readonly lang: string;
  /** Ids of topics: readers choose each of them. */
  readonly topics: readonly string[];
  /** An element that is left out. */
  readonly without?: string;
}

/** Every element for every office at every clock, in the page until it is taken away. */
export const mountAll = ({ data, offices, clocks, lang, topics, without }: Asked): HTMLElement => {
  const outer = document.createElement('div');
  const mount = (tag: (typeof tags)[number], attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, lang })) element.setAttribute(name, value);
    element.data = data;
    outer.append(element);
  };
  for (const now of clocks) {
    for (const tag of tags.filter((each) => each !== without))
      for (const office of offices) mount(tag, { office, now });
    for (const chosen of topics) mount('topic-finder', { chosen, now });
  }
  document.body.append(outer);
  return outer;
};

/** Words as they are compared: one space wherever there is any. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is read of a node, also of the elements in it; what blocks stand apart is a space. */
const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const text = [...children].map(textOf).join('');
  return node instanceof Element && /^(P|LI|DD|DT|TD|TH|DIV|H[1-6])$/.test(node.tagName) ? ` ${text} ` : text;
};

const linksOf = (node: Node): readonly string[] => {
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const own = node instanceof HTMLAnchorElement ? [node.getAttribute('href') ?? ''] : [];
  return [...own, ...[...children].flatMap(linksOf)];
};

/** What residents find on a page: its words, and where its links lead. */
export interface Shown {
  readonly text: string;
  readonly links: readonly string[];
}

export const shownBy = (node: Node): Shown => ({ text: plain(textOf(node)), links: linksOf(node) });
