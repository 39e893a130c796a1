import type { Text } from '../model/office-document.js';

/** Something of the input that has no meaning here, as it stood there. */
export interface NotUnderstood {
  /** JSON Pointer (RFC 6901) into the value; of a page into the list of its scripts, `/0` the first. */
  readonly pointer: string;
  readonly found: unknown;
}

export interface JsonObject {
  readonly [key: string]: unknown;
}

/** A value and where it stands. */
export interface Located<Value = unknown> {
  readonly value: Value;
  readonly pointer: string;
}

export type Refuse = (located: Located) => void;

/** Deeper than this nothing is looked at. */
export const deepest = 40;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `https://schema.org/Monday`, `http://schema.org/Monday`, `schema:Monday` → `Monday` */
export const term = (name: string): string => name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');

/** A key as a part of a JSON Pointer (RFC 6901). */
export const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** One value or a list of them, as a list. */
export const listOf = ({ value, pointer }: Located): readonly Located[] =>
  Array.isArray(value)
    ? value.flatMap((each: unknown, i) => (each === null ? [] : [{ value: each, pointer: `${pointer}/${i}` }]))
    : value === undefined || value === null
      ? []
      : [{ value, pointer }];

/** The types of a node, without the vocabulary's address. */
export const typesOf = (node: JsonObject): readonly string[] =>
  listOf({ value: node['@type'], pointer: '' }).flatMap(({ value }) =>
    typeof value === 'string' ? [term(value)] : [],
  );

/** A node of which one takes what one understands; the rest is refused in the end. */
export interface OpenNode {
  readonly node: JsonObject;
  readonly pointer: string;
  /** All values of a term. */
  readonly take: (name: string) => readonly Located[];
  /** The texts that a function makes something of; what it doesn't is refused. */
  readonly each: <Made>(name: string, make: (text: string) => Made | undefined) => readonly Made[];
  /** The same for one text; further ones are refused. */
  readonly one: <Made>(name: string, make: (text: string) => Made | undefined) => Made | undefined;
  /** A text, in one language or several. */
  readonly text: (name: string) => Text | undefined;
  /** Refuses what nobody took. */
  readonly close: () => void;
}

const plain = (value: unknown): string | undefined => {
  const text = isObject(value) ? value['@value'] : value;
  return typeof text === 'string' || typeof text === 'number' || typeof text === 'boolean'
    ? String(text).trim()
    : undefined;
};

const languageOf = (value: unknown): string | undefined => {
  const language = isObject(value) ? value['@language'] : undefined;
  return typeof language === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined;
};

export const openNode = ({ value: node, pointer }: Located<JsonObject>, refuse: Refuse): OpenNode => {
  const left = new Map(Object.keys(node).flatMap((key) => (key.startsWith('@') ? [] : [[term(key), key] as const])));
  const take: OpenNode['take'] = (name) => {
    const key = left.get(name);
    if (key === undefined) return [];
    left.delete(name);
    return listOf({ value: node[key], pointer: `${pointer}/${pointerStep(key)}` });
  };
  const each: OpenNode['each'] = (name, make) =>
    take(name).flatMap((located) => {
      const text = plain(located.value);
      const made = text ? make(text) : undefined;
      if (made === undefined) refuse(located);
      return made === undefined ? [] : [made];
    });
  return {
    node,
    pointer,
    take,
    each,
    one: (name, make) => {
      const [first, ...others] = take(name);
      if (!first) return undefined;
      for (const other of others) refuse(other);
      const text = plain(first.value);
      const made = text ? make(text) : undefined;
      if (made === undefined) refuse(first);
      return made;
    },
    text: (name) => {
      const values = take(name);
      const spoken = values.map(({ value }) => [languageOf(value), plain(value)] as const);
      if (values.length > 0 && spoken.every(([language, text]) => language && text))
        return Object.fromEntries(spoken) as Text;
      const [first] = spoken;
      for (const other of first?.[1] ? values.slice(1) : values) refuse(other);
      return first?.[1] || undefined;
    },
    close: () => {
      for (const key of left.values()) refuse({ value: node[key], pointer: `${pointer}/${pointerStep(key)}` });
    },
  };
};
