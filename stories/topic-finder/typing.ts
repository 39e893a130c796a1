import { expect, userEvent, waitFor } from 'storybook/test';

interface Scene {
  readonly canvasElement: HTMLElement;
}

const rootOf = ({ canvasElement }: Scene) => {
  const root = canvasElement.querySelector('topic-finder')?.shadowRoot;
  if (!root) throw new Error('There is no topic-finder.');
  return root;
};

/** The field, as soon as the document is there. */
export const fieldOf = async (scene: Scene): Promise<HTMLInputElement> => {
  await waitFor(() => expect(rootOf(scene).querySelector('input')).toBeTruthy());
  return rootOf(scene).querySelector('input')!;
};

/** Types as somebody does, and waits for what the search, which comes with the first key, has to say. */
export const types = async (scene: Scene, text: string): Promise<HTMLInputElement> => {
  const field = await fieldOf(scene);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await waitFor(() => expect(rootOf(scene).querySelector('[role=status]')).toHaveTextContent(/\S/));
  return field;
};

/** Presses a key in the field; the simulated keyboard of the stories finds no field inside an element. */
export const hits = async (field: HTMLInputElement, key: string): Promise<void> => {
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await ((field.getRootNode() as ShadowRoot).host as HTMLElementTagNameMap['topic-finder']).updateComplete;
};

/** Presses the button of a list that begins with these words. */
export const presses = async (scene: Scene, words: string): Promise<void> => {
  const button = () =>
    [...rootOf(scene).querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(words));
  await waitFor(() => expect(button()).toBeTruthy());
  await userEvent.click(button()!);
};
