const title = /^(?:frau|herr|dr|prof|dipl\.-\p{L}+|m\.?a|b\.?a|mrs?|ms)\.?$/iu;

/** The parts of a name in the order of RFC 6350 §6.2.2: family name, given names, further ones, titles, what follows. */
export type NameParts = readonly [family: string, given: string, further: string, titles: string, after: string];

/**
 * A name as it is written, in parts: the last word is the family name, with what is written small before it.
 * @example nameParts('Dr. Anna von der Heide') //=> ['von der Heide', 'Anna', '', 'Dr.', '']
 */
export const nameParts = (name: string): NameParts => {
  const [reversed, first] = name.split(/\s*,\s*/, 2) as [string, string?];
  if (first) return [reversed, first, '', '', ''];
  const words = name.trim().split(/\s+/);
  const titles = words.findIndex((word) => !title.test(word));
  const rest = titles < 0 ? words : words.slice(titles);
  let family = rest.length - 1;
  while (family > 0 && /^\p{Ll}/u.test(rest[family - 1]!)) family--;
  const joined = (list: readonly string[]): string => list.join(' ');
  return [
    joined(rest.slice(family)),
    joined(rest.slice(0, family)),
    '',
    titles > 0 ? joined(words.slice(0, titles)) : '',
    '',
  ];
};
