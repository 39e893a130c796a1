import type { Rules } from './rules.js';

const tagPattern = /<(\/?)([a-z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/gi;
const attributePattern = /([^\s="/]+)(?:="([^"]*)")?/g;

/** `data-src` is one of `['id', 'data-*']`. */
const isListed = (name: string, list: readonly string[]) =>
  list.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each));

const isCustom = (tag: string) => /^[a-z][a-z0-9]*-/.test(tag);

const isAllowedTag = (tag: string, rules: Rules) => {
  if (rules.refusesHyphens && !/^[a-z][a-z0-9]*$/.test(tag)) return false;
  if (rules.allowsCustomElements && isCustom(tag)) return true;
  if (rules.refusedTags?.includes(tag)) return false;
  return rules.tags ? Object.hasOwn(rules.tags, tag) : true;
};

/** A value as it is after everything up to a colon has been taken for a scheme. */
const withoutSchemes = (value: string, schemes: readonly string[]): string => {
  const [, scheme, rest] = /^([^:/?#]+):(.*)$/s.exec(value) ?? [];
  return scheme === undefined || schemes.includes(scheme.toLowerCase()) ? value : withoutSchemes(rest!, schemes);
};

const keptAttributes = (tag: string, text: string, rules: Rules) =>
  [...text.matchAll(attributePattern)].flatMap(([, name = '', value]) => {
    const lower = name.toLowerCase();
    const isFree = rules.allowsCustomElements && isCustom(tag);
    const own = rules.tags?.[tag] ?? [];
    if (!isFree && rules.attributes && !isListed(lower, [...rules.attributes, ...own])) return [];
    if (rules.refusedAttributes && isListed(lower, rules.refusedAttributes)) return [];
    if (value === undefined) return rules.dropsEmptyAttributes ? [] : [lower];
    const { colons } = rules;
    const kept = colons && !isListed(lower, colons.except) ? withoutSchemes(value, colons.schemes) : value;
    return [`${lower}="${kept}"`];
  });

const asText = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Where the element that begins at `start` ends; behind its end tag, or its start tag where it has none. */
const endOf = (markup: string, tag: string, start: number): number => {
  let depth = 0;
  for (const match of markup.slice(start).matchAll(tagPattern)) {
    if (match[2]?.toLowerCase() !== tag) continue;
    depth += match[1] ? -1 : 1;
    if (!depth) return start + match.index + match[0].length;
  }
  return start;
};

/** What comes out of a system for markup that goes in. For well-formed markup with double quotes. */
export const applyRules = (markup: string, rules: Rules): string => {
  let out = '';
  let at = 0;
  for (const match of markup.matchAll(tagPattern)) {
    const [whole, slash, name = '', attributes = ''] = match;
    if (match.index < at) continue;
    out += markup.slice(at, match.index);
    at = match.index + whole.length;
    const tag = name.toLowerCase();
    if (isAllowedTag(tag, rules))
      out += slash ? `</${tag}>` : `<${[tag, ...keptAttributes(tag, attributes, rules)].join(' ')}>`;
    else if (rules.otherTags === 'encoded') out += asText(whole);
    else if (rules.otherTags === 'encoded with content') {
      at = Math.max(at, endOf(markup, tag, match.index));
      out += asText(markup.slice(match.index, at));
    }
  }
  return out + markup.slice(at);
};
