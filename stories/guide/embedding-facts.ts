import embedding from '../../docs/embedding.md?raw';

/** One row of “What survives” in docs/embedding.md. */
export interface Survival {
  readonly system: string;
  readonly setting: string;
  readonly element: string;
  readonly placeholder: string;
}

/** What survives in a system, as the guide has it; a test compares the guide with the systems' rules. */
export const survivals: readonly Survival[] = embedding
  .slice(embedding.indexOf('<!-- what survives -->'))
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => {
    const [system = '', setting = '', element = '', placeholder = ''] = line
      .split('|')
      .slice(1, -1)
      .map((each) => each.trim());
    return { system, setting, element, placeholder };
  });

/** The code that a section of the guide has first: how a system gets the script line. */
export const firstCode = (name: string): string | undefined => {
  const [, section = ''] = embedding.split(`\n### ${name}\n`);
  const own = section.split(/\n##/)[0] ?? '';
  const found = /^( *)```(\w+)\n(.*?)^ *```$/ms.exec(own);
  if (!found) return undefined;
  const [, indent = '', language = '', text = ''] = found;
  return `\`\`\`${language}\n${text.replaceAll(RegExp(`^${indent}`, 'gm'), '').trimEnd()}\n\`\`\``;
};
