/** Without case, accents and the ways to write an umlaut: "Förster", "Foerster" and "FORSTER" are the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/([aou])e/g, '$1');
