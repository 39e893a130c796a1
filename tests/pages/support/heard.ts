import type { Page } from 'playwright-core';

interface Value {
  readonly value?: string | number | boolean;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What a screen reader says beside role and name, where it is so. */
const states = ['level', 'pressed', 'checked', 'expanded', 'selected', 'disabled', 'invalid', 'hasPopup', 'live'];

const textOf = ({ name }: Node) => (typeof name?.value === 'string' ? name.value.replace(/\s+/g, ' ').trim() : '');

const statesOf = ({ role, properties = [] }: Node) =>
  states.flatMap((state) => {
    if (state === 'level' && role?.value !== 'heading') return [];
    const value = properties.find(({ name }) => name === state)?.value.value;
    return value === undefined || value === false || value === 'false' || value === ''
      ? []
      : [value === true || value === 'true' ? state : `${state} ${value}`];
  });

/** Chromium's own names of roles, in those of ARIA; what only groups text has none. */
const roles: Readonly<Record<string, string>> = {
  DescriptionList: 'list of terms',
  LabelText: 'label',
  Details: 'group',
  DisclosureTriangle: 'button',
};
const unheard = new Set(['generic', 'none', 'presentation', 'LineBreak', 'ListMarker', 'InlineTextBox', '']);

interface Line {
  readonly depth: number;
  readonly text: string;
}

/**
 * What Chromium hands to screen readers of an element and all that is in it, from its own accessibility tree: a line for
 * each thing with a role, its name and its states, texts as they stand.
 */
export const heardOf = async (page: Page, selector: string): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: host } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host.backendNodeId);
  if (!start) throw new Error(`Chromium's tree has no ${selector}.`);

  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);
  const linesOf = (node: Node, depth: number): readonly Line[] => {
    const role = String((node.role?.value as string | undefined) ?? '');
    if (role === 'StaticText') return textOf(node) ? [{ depth, text: `“${textOf(node)}”` }] : [];
    const isHeard = !node.ignored && !unheard.has(role);
    const below = childrenOf(node).flatMap((child) => linesOf(child, isHeard ? depth + 1 : depth));
    if (!isHeard) return below;
    const name = textOf(node);
    // A name that is made of the text below need not stand there twice; a row is heard cell by cell.
    const isOfText =
      name ===
      below
        .map(({ text }) => text.slice(1, -1))
        .join(' ')
        .replace(/ ([,.:;])/g, '$1');
    const head = [
      roles[role] ?? role,
      name && role !== 'row' && `"${name}"`,
      statesOf(node)
        .map((each) => `[${each}]`)
        .join(' '),
    ];
    return [{ depth, text: head.filter(Boolean).join(' ') }, ...(name && isOfText ? [] : below)];
  };
  return `${linesOf(start, 0)
    .map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)
    .join('\n')}\n`;
};
