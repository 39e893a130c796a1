import fc from 'fast-check';

/** Documents are many, readers few: another reader than the first is asked about a third of them, always others. */
const share = process.env.ANOTHER_READER ? 3 : 1;

/** How many documents a claim is tried on; the long run says PROPERTY_RUNS. */
export const propertyRuns = (everyday = 500): number =>
  Math.ceil(Number(process.env.PROPERTY_RUNS ?? everyday) / share);

/** What fast-check begins with; a test that draws for itself says it in its name. */
export const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** Some of many, others with every seed. */
export const drawn = <T>(all: readonly T[], count: number): readonly T[] =>
  fc.sample(fc.shuffledSubarray([...all], { minLength: count, maxLength: count }), { seed, numRuns: 1 })[0] ?? [];

/** Counts what documents lead to, so that no generator avoids the hard places unnoticed. */
export const featureCount = (): {
  readonly meet: (features: readonly string[]) => void;
  /** Those that came up less often than they must, with their counts. */
  readonly rarerThan: (least: number, expected: readonly string[]) => readonly string[];
} => {
  const met = new Map<string, number>();
  return {
    meet: (features) => {
      for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1);
    },
    rarerThan: (least, expected) =>
      expected
        .filter((feature) => (met.get(feature) ?? 0) < least)
        .map((feature) => `${feature}: ${met.get(feature) ?? 0}`),
  };
};
