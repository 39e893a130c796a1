/** What an element prints, by the names of its parts. */
export const rootOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=root]');

/** All parts of a name. */
export const parts = (element: Element, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`),
];

/** The first part of a name. */
export const part = (element: Element, name: string) => parts(element, name)[0] ?? null;

/** The words of something as they are read, without what is only seen. */
export const wordsOf = (part: Element) => {
  const copy = part.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden]').forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
};

/** The words of the first part of a name. */
export const words = (element: Element, name: string) => {
  const first = part(element, name);
  return first ? wordsOf(first) : undefined;
};

/** Whether the fallback is what one sees: it stands in a slot, and nothing else is printed. */
export const showsFallback = (element: Element) => {
  const fallback = element.querySelector('p')!;
  return fallback.assignedSlot !== null && fallback.offsetHeight > 0 && !rootOf(element);
};

/** The next event of a type. */
export const nextEvent = <Type extends keyof HTMLElementEventMap>(target: EventTarget, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true });
  });
