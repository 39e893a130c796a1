/** Every text that a document holds for readers of a language, with its pointer; notes for its editors are left out. */
export const leavesOf = (
  value: unknown,
  tag: string,
  pointer = '',
): readonly (readonly [pointer: string, text: string])[] => {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value as Record<string, unknown>);
  const isText = !Array.isArray(value) && entries.length > 0 && entries.every(([key]) => /^(de|en)$/.test(key));
  if (isText) {
    const [, text] = entries.find(([key]) => key === tag) ?? entries[0]!;
    return leavesOf(text, tag, pointer);
  }
  return entries.flatMap(([key, each]) => (key === 'editorNote' ? [] : leavesOf(each, tag, `${pointer}/${key}`)));
};
