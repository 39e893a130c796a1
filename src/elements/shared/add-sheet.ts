import type { CSSResult } from 'lit';

/** Dresses a part of an element that was not there when the element was made; each sheet once. */
export const addSheet = (node: Node, { styleSheet }: CSSResult): void => {
  const root = node.getRootNode();
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
};
