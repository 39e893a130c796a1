const words = (text: string): readonly string[] => text.split(/[ \n]+/).filter(Boolean);

/**
 * A text beside its label, in lines of at most so many characters; further lines begin below the text.
 * What must stay on one line has no-break spaces, which are printed as ordinary ones.
 * @example hanging('Mo  ', '10 bis 12 Uhr', 12) //=> 'Mo  10 bis\n    12 Uhr'
 */
export const hanging = (label: string, text: string, width = Infinity): string => {
  const indent = ' '.repeat(label.length);
  const lines: string[] = [];
  for (const word of words(text)) {
    const line = lines.at(-1);
    if (line !== undefined && label.length + line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return (label + lines.join(`\n${indent}`)).replace(/\u00a0/g, ' ').trimEnd();
};

/** Labels and texts in two columns. */
export const inColumns = (rows: readonly (readonly [label: string, text: string])[], width?: number): string => {
  const longest = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => hanging(`${label.padEnd(longest)}  `, text, width)).join('\n');
};
