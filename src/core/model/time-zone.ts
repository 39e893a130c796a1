/** Zones that have kept Central European time with the Union's summer time since 1996. */
export const centralEuropeanZone =
  /^Europe\/(Berlin|Busingen|Vienna|Zurich|Vaduz|Luxembourg|Brussels|Amsterdam|Paris|Prague|Copenhagen|Rome|Warsaw)$/;
