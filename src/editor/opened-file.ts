/** More than any page or document has. */
const mostBytes = 4 * 2 ** 20;

/** The text of a file, in UTF-8 or, as old pages are, in Windows-1252; nothing where it is too large for one. */
export const openedFile = async (file: File): Promise<string | undefined> => {
  if (file.size > mostBytes) return undefined;
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Offers a text as a file, without a server. */
export const saveFile = (name: string, text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the address up after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
