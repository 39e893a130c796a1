import { expect, waitFor } from 'storybook/test';

/**
 * What stands in the parts of an element, by the part's name: each text in its order (or what
 * `expect` can match it with), none where the part is not there.
 */
export type Claims = Readonly<Record<string, readonly unknown[]>>;

const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

/** Of a table's cell the eye reads the one, a screen reader the other. */
const seen = (part: Element) => {
  const copy = part.cloneNode(true) as Element;
  copy.querySelectorAll('.voice').forEach((voice) => voice.remove());
  return textOf(copy);
};

/** What stands in the parts of this name; in `slot`, what is shown of the element's own content. */
const partsOf = ({ shadowRoot }: Element, part: string): readonly string[] =>
  part === 'slot'
    ? (shadowRoot?.querySelector('slot')?.assignedElements() ?? []).map(textOf)
    : [...(shadowRoot?.querySelectorAll(`[part~='${part}']`) ?? [])].map(seen);

interface Scene {
  readonly canvasElement: HTMLElement;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What is there first: that something is not there says nothing before anything is. */
const inOrder = (claims: Claims) =>
  Object.entries(claims).sort(([, a], [, b]) => Number(!a.length) - Number(!b.length));

/** A story is a claim: these words stand there. It holds for the story's own time and language, whatever the toolbar says. */
export const reads =
  (claims: Claims, language = 'de') =>
  async ({ canvasElement, globals }: Scene) => {
    if (globals['language'] !== language || globals['clock'] !== 'story') return;
    const element = [...canvasElement.querySelectorAll('*')].find(({ localName }) =>
      localName.includes('-'),
    ) as Element;
    for (const [part, texts] of inOrder(claims))
      await waitFor(() => expect({ [part]: partsOf(element, part) }).toEqual({ [part]: texts }), {
        onTimeout: (error) => error,
      });
  };
