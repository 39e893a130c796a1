/** What no sentence may hold: traces of absent values, gaps, punctuation that stands alone or twice. */
export const flaws =
  /undefined|null|NaN|\[object|\s{2}|^\s|\s$|\s[.,;:!?)]|\(\s|\(\)|[,;:]{2}|\.\.|,\.|„\s|^[,;:–)]|[,;:–(]$/u;
