type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every place of a value, as the keys that lead to it; the value itself first. */
export const placesIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((item, i) => placesIn(item, [...path, i]))
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))
      : []),
];

/** A copy with something done to one place: `undefined` takes it out. */
export const changed = (
  value: unknown,
  path: readonly (string | number)[],
  change: (old: unknown) => unknown,
): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const inner = changed((value as Record<string | number, unknown>)[key], rest, change);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => (i !== key ? [item] : inner === undefined ? [] : [inner]));
  const { [key]: _, ...others } = value as Record<string | number, unknown>;
  return inner === undefined ? others : { ...others, [key]: inner };
};

const scramble = (text: string) => (/\d/.test(text) ? text.replace(/\d/, 'x') : `${text} €`);

/** What can go wrong in one place: taken out, another type, a pattern broken, twice, upside down, a stranger beside it. */
export const changes: readonly (readonly [name: string, change: (old: unknown) => unknown])[] = [
  ...(
    [
      null,
      true,
      false,
      0,
      7.5,
      1e9,
      '',
      ' ',
      'nonsense!',
      'x'.repeat(2001),
      [],
      {},
      [null],
      [[]],
      { de: '' },
      { x: 1 },
    ] as Json[]
  ).map((value) => [JSON.stringify(value).slice(0, 20), () => value] as const),
  ['taken out', () => undefined],
  ['scrambled', (old) => (typeof old === 'string' ? scramble(old) : old)],
  ['upper case', (old) => (typeof old === 'string' ? old.toUpperCase() : old)],
  ['as a list', (old) => [old]],
  ['out of its list', (old) => (Array.isArray(old) ? (old[0] as unknown) : old)],
  ['as text', (old) => (typeof old === 'string' ? old : String(old))],
  ['with a line break', (old) => (typeof old === 'string' ? `${old}\n` : old)],
  [
    'a stranger beside',
    (old) => (typeof old === 'object' && old && !Array.isArray(old) ? { ...old, stranger: 1 } : old),
  ],
];
