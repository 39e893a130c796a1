import type { CSSResultOrNative } from 'lit';

/** Dresses a part of an element that was not there when the element was made; each sheet once. */
export const addSheet = (node: Node, styles: CSSResultOrNative): void => {
  const root = node.getRootNode();
  // The build for pages gives sheets of the browser themselves.
  const sheet = styles instanceof CSSStyleSheet ? styles : styles.styleSheet;
  if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
};
