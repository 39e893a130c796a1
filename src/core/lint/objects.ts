import type { OfficeDocument } from '../model/office-document.js';
import { shapeOf } from '../model/shape.js';
import { pointerTo } from './json-pointer.js';

/** An object of a document, what the format calls it, and where it stands. */
export interface PlacedObject {
  readonly kind: string;
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object whose fields the format knows, the document first. */
export function* objectsOf(
  document: OfficeDocument,
  kind = 'document',
  value: unknown = document,
  pointer = '',
): Generator<PlacedObject> {
  const shape = shapeOf(kind);
  if (!shape || typeof value !== 'object' || !value) return;
  const fields = value as Readonly<Record<string, unknown>>;
  yield { kind, pointer, value: fields };
  for (const [key, inner] of Object.entries(fields)) {
    const field = shape.fields.get(key);
    if (!field) continue;
    const at = pointerTo(pointer, key);
    const items = Array.isArray(inner) ? inner : undefined;
    if (items)
      for (const [i, item] of items.entries()) yield* objectsOf(document, field.kind ?? key, item, pointerTo(at, i));
    else yield* objectsOf(document, field.kind ?? key, inner, at);
  }
}
