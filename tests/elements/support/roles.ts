const implicit: readonly (readonly [selector: string, role: string])[] = [
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['ul, ol', 'list'],
  ['li', 'listitem'],
  ['table', 'table'],
  ['th[scope=row]', 'rowheader'],
  ['th', 'columnheader'],
  ['[role=grid] td', 'gridcell'],
  ['td', 'cell'],
  ['button', 'button'],
  ['a[href]', 'link'],
  ['select', 'combobox'],
  ['input[type=search]', 'searchbox'],
  ['input[type=checkbox]', 'checkbox'],
  ['input', 'textbox'],
  ['address, fieldset, details', 'group'],
  ['dialog', 'dialog'],
  ['section[aria-label], section[aria-labelledby]', 'region'],
  ['time', 'time'],
];

/** The role of something as browsers derive it, as far as our templates need it. */
export const roleOf = (element: Element): string =>
  element.getAttribute('role') ?? implicit.find(([selector]) => element.matches(selector))?.[1] ?? 'generic';

/** What is read of an element, without what is only seen. */
export const wordsIn = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true]').forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

/** The name that assistive technology has for something that can be operated: labels first, then its words. */
export const nameOf = (element: HTMLElement): string => {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => root.getElementById(id)).flatMap((each) => (each ? wordsIn(each) : []));
  if (named.length) return named.join(' ');
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(wordsIn);
  return labels.length ? labels.join(' ') : wordsIn(element);
};
