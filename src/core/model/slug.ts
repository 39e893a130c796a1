/**
 * An id from a name, written as Germans do without umlauts.
 * @example slug('Café für Große') //=> 'cafe-fuer-grosse'
 */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
