const ours = Symbol.for('stadtteil-widgets');

type ElementClass = CustomElementConstructor & { [ours]?: boolean };

/**
 * Registers a tag once. A tag that a second copy of this project has registered already is left alone;
 * one that somebody else has taken is named in the console. A class that has a name gets a further one
 * through a child of its own, because the registry allows only one name a class.
 */
export const defineElement = (tag: string, element: ElementClass) => {
  const taken = customElements.get(tag);
  if (!taken) {
    const isNamed = Object.hasOwn(element, ours);
    const named = isNamed ? class extends element {} : element;
    Object.defineProperty(named, ours, { value: true });
    customElements.define(tag, named);
  } else if (!(ours in taken)) {
    console.warn(
      `<${tag}> is registered by another script; stadtteil-widgets leaves it alone. ` +
        `Remedy: data-prefix="stadtteil-" on our script, or define("stadtteil-"), and <stadtteil-${tag}>.`,
    );
  }
};
