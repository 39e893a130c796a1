import type { Problem } from '../core/model/problem.js';

/**
 * From where placeholders may load: the page's own origin and those that `data-origins` of the script lists. Gives a
 * check for addresses: nothing, or the problem. A placeholder may be written by people who may not write script.
 */
export const allowedAddresses = (listed = '') => {
  const allowed = new Set([self.origin]);
  for (const each of listed.split(/[\s,]+/).filter(Boolean))
    try {
      allowed.add(new URL(each).origin);
    } catch {
      console.warn(`stadtteil-widgets: data-origins="${each}" is no origin such as https://example.org`);
    }

  const refused = new Map<string, Problem>();
  return (address: string): Problem | undefined => {
    let url: URL;
    try {
      url = new URL(address, document.baseURI);
    } catch {
      return undefined;
    }
    const { origin, protocol, href: found } = url;
    // `blob:` has the origin of the page that made it.
    const isWeb = /^https?:$/.test(protocol);
    if (isWeb && allowed.has(origin)) return undefined;
    let problem = refused.get(found);
    if (!problem) {
      const expected = isWeb ? origin : '';
      problem = { pointer: '', code: 'foreign-origin', found, expected, severity: 'error' };
      refused.set(found, problem);
      const remedy = isWeb ? `; to allow it: data-origins="${origin}" on the script` : '';
      console.error(`stadtteil-widgets: a placeholder may not load ${found.slice(0, 80)}${remedy}`);
    }
    return problem;
  };
};
