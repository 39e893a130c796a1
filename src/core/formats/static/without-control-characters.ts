/** What no text holds, no page may, and a terminal would obey, left out; ends of lines and tabs stay. */
export const withoutControlCharacters = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
