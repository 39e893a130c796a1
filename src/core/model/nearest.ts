/** How many letters are wrong, missing, too many or change places (optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
};

/**
 * The one of several words that was probably meant; none where that would be a guess.
 * @example nearest('parnter', ['partner', 'topic']) //=> 'partner'
 */
export const nearest = (found: string, known: readonly string[]): string | undefined => {
  const typed = found.toLowerCase();
  const begun = known.filter((word) => typed.length > 1 && word.startsWith(typed));
  if (begun.length === 1) return begun[0];
  const ranked = known
    .map((word) => ({ word, wrong: distance(typed, word.toLowerCase()) }))
    .filter(({ word, wrong }) => wrong <= Math.max(1, Math.floor(Math.max(word.length, typed.length) / 3)))
    .sort((a, b) => a.wrong - b.wrong);
  return ranked[0]?.word;
};
