/** Country codes (ITU-T E.164) where offices speak German. */
const countryCodes: Readonly<Record<string, string>> = { DE: '49', AT: '43', CH: '41', LI: '423', LU: '352' };

/** Numbers that ring in a pocket: 015, 016, 017 in Germany, 075 to 079 in Switzerland. */
export const isMobile = (href: string): boolean => /^tel:\+(491[567]|417[5-9])/.test(href);

/**
 * The address to dial a number as it is printed: `0631-892 31 19` → `tel:+496318923119`.
 * A number without area code (115, 116117) stays national, and so does any number where the region is unknown.
 *
 * @param region ISO 3166-2 or ISO 3166-1, such as `DE-RP` or `DE`
 */
export const telephoneHref = (printed: string, region?: string): string => {
  // "+49 (0) 631 …": the zero in brackets is dialled inside the country only.
  const international = /^\s*(?:\+|00)/.test(printed);
  const digits = (international ? printed.replace(/\(0\)/, '') : printed).replace(/\D/g, '');
  if (international) return `tel:+${digits.replace(/^00/, '')}`;
  const code = countryCodes[region?.slice(0, 2) ?? ''];
  if (code && digits.startsWith('0')) return `tel:+${code}${digits.slice(1)}`;
  return `tel:${digits}`;
};
