/** More than any page or document has. */
const mostBytes = 4 * 2 ** 20;

/** Why there is no text: a PDF, a picture, a folder has none. */
export type Trouble = 'too-large' | 'no-text';

export type OpenedFile = { readonly text: string } | { readonly trouble: Trouble };

/** In UTF-8; in the UTF-16 that Windows calls Unicode; or, as old pages are, in Windows-1252. */
const decoded = (bytes: Uint8Array): string => {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255')
    return new TextDecoder(mark === '255 254' ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** What programs write for themselves has a mark at its beginning, or bytes that stand in no text. */
const isText = (text: string): boolean => !/^(?:%PDF-|\{\\rtf)/.test(text) && !text.includes('\0');

/** Reads a file that somebody chose or dropped. */
export const openedFile = async (file: Blob): Promise<OpenedFile> => {
  if (file.size > mostBytes) return { trouble: 'too-large' };
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return isText(text) ? { text } : { trouble: 'no-text' };
  } catch {
    return { trouble: 'no-text' };
  }
};
