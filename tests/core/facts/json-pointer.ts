/** JSON Pointers (RFC 6901) without `~`: no field of an office document needs escaping. */
const steps = (pointer: string): string[] => pointer.split('/').slice(1);

const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null;

/** The value at a pointer; undefined where there is none. */
export const valueAt = (json: unknown, pointer: string): unknown =>
  steps(pointer).reduce((value: unknown, step) => (isObject(value) ? value[step] : undefined), json);

/** A copy with another value at a pointer; undefined takes the value away. */
export function withValueAt<T>(json: T, pointer: string, value: unknown): T {
  const copy = structuredClone(json);
  const holder = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')));
  const last = steps(pointer).at(-1);
  if (!isObject(holder) || last === undefined) throw new Error(`nothing at ${pointer}`);
  holder[last] = value;
  return copy;
}

/** Every text, number and boolean of a document with its pointer, in the order of the document. */
export function* leaves(json: unknown, pointer = ''): Generator<readonly [pointer: string, value: unknown]> {
  if (!isObject(json)) yield [pointer, json];
  else for (const [key, value] of Object.entries(json)) yield* leaves(value, `${pointer}/${key}`);
}

/** The objects around a pointer with their own pointers, the nearest first. */
export function objectsAround(json: unknown, pointer: string): (readonly [pointer: string, Record<string, unknown>])[] {
  const around: (readonly [string, Record<string, unknown>])[] = [];
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const value = valueAt(json, pointer.slice(0, end));
    if (isObject(value) && !Array.isArray(value)) around.push([pointer.slice(0, end), value]);
  }
  return around;
}

/** The German words of a text, which is a string or has one for each language; a boolean as a word. */
export function german(text: unknown): string {
  const words = isObject(text) ? text['de'] : text;
  return typeof words === 'string' || typeof words === 'boolean' ? String(words) : '';
}

export type Fields = Readonly<Record<string, unknown>>;

/** The objects of a list with their pointers; none where there is no list. */
export function entriesAt(json: unknown, pointer: string): (readonly [pointer: string, fields: Fields])[] {
  const list = valueAt(json, pointer);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => (isObject(entry) ? [[`${pointer}/${index}`, entry] as const] : []));
}
