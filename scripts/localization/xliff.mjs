/** @typedef {{ id: string, source: string, target?: string }} Unit source and target as XML: text and `<x …/>` placeholders */

const UNIT = /<trans-unit\b[^>]*?\bid="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g;

const element = (xml, name) => new RegExp(`<${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${name}>)`).exec(xml)?.[1];

/** The messages of an XLIFF 1.2 file. @returns {Unit[]} */
export const unitsOf = (xliff) =>
  [...xliff.matchAll(UNIT)].map(([, id, body]) => ({
    id,
    source: element(body, 'source') ?? '',
    target: element(body, 'target'),
  }));

/**
 * The same file with a `<target>` made from every `<source>`.
 * @param {string} xliff
 * @param {(source: string) => string} translate
 */
export const withTargets = (xliff, translate) =>
  xliff.replace(UNIT, (unit) =>
    unit
      .replace(/\s*<target\b[\s\S]*?<\/target>/, '')
      .replace(
        /(\s*)<source>([\s\S]*?)<\/source>/,
        (all, indent, source) => `${all}${indent}<target>${translate(source)}</target>`,
      ),
  );
