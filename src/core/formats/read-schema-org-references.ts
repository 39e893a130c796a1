import { deepest, isObject, type JsonObject } from './read-schema-org-nodes.js';

/** More references than any page about offices has; the others are handed back as they are. */
const mostReferences = 500;

/** A value whose references are followed, and the nodes that stand where they were needed. */
export interface Followed {
  readonly value: unknown;
  readonly used: ReadonlySet<unknown>;
}

const nameOf = (node: JsonObject): string | undefined => (typeof node['@id'] === 'string' ? node['@id'] : undefined);
const isBare = (node: JsonObject): boolean => Object.keys(node).length === 1;

/**
 * Puts addresses, hours and the like that a page lists by themselves (`{"@graph": [{"@id": "#address", …}]}`) where
 * others refer to them; what of them isn't understood is handed back from there. Only one step: what they refer to
 * themselves stays a reference.
 *
 * @param isEntry whether a node is an entry of its own, which stays where it is
 */
export const followReferences = (root: unknown, isEntry: (value: unknown) => boolean): Followed => {
  const named = new Map<string, JsonObject>();
  const used = new Set<unknown>();
  let left = mostReferences;
  const eachListed = (value: unknown, visit: (node: JsonObject) => unknown, depth = 0): unknown => {
    if (depth > deepest) return value;
    if (Array.isArray(value)) return value.map((each) => eachListed(each, visit, depth + 1));
    if (!isObject(value)) return value;
    if (value['@graph'] === undefined) return visit(value);
    return { ...value, '@graph': eachListed(value['@graph'], visit, depth + 1) };
  };
  eachListed(root, (node) => {
    const name = nameOf(node);
    if (name && !isBare(node) && !isEntry(node)) named.set(name, node);
  });
  if (named.size === 0) return { value: root, used };
  const follow = (value: unknown, depth: number): unknown => {
    if (depth > deepest) return value;
    if (Array.isArray(value)) return value.map((each) => follow(each, depth + 1));
    if (!isObject(value)) return value;
    const known = isBare(value) ? named.get(nameOf(value) ?? '') : undefined;
    if (known && left > 0) {
      left--;
      used.add(known);
      return known;
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, follow(each, depth + 1)]));
  };
  const value = eachListed(root, (node) => (named.get(nameOf(node) ?? '') === node ? node : follow(node, 0)));
  return { value, used };
};
