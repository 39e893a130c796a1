const longest = 60;

/** A value as it stands in the document, shortened. */
export const foundInWords = (found: unknown): string => {
  let text: string | undefined;
  try {
    text = JSON.stringify(found);
  } catch {
    text = undefined;
  }
  text ??= String(found);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};
