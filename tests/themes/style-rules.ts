/** What a rule of a stylesheet declares: `--bs-link-color` → `#0d6efd`. */
export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: string;
  readonly declarations: Declarations;
}

const declarationsIn = (block: string): Declarations =>
  new Map(
    block.split(';').flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
  );

/** The innermost rules of a stylesheet in their order; around which of them `@media` stands isn't asked. */
export const rulesOf = (css: string): readonly Rule[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', block = '']) => ({
    selector: selector.replace(/\s+/g, ' ').trim(),
    declarations: declarationsIn(block),
  }));

/** What holds where rules with these selectors apply, later groups over earlier ones. */
export const declaredBy = (rules: readonly Rule[], ...groups: readonly RegExp[]): Declarations =>
  new Map(
    groups.flatMap((group) =>
      rules.filter(({ selector }) => group.test(selector)).flatMap(({ declarations }) => [...declarations]),
    ),
  );
