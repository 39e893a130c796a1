import type { Locator } from 'playwright-core';

const line = /^(\s*)- (?:'|")?([\w-]+)(?: "((?:[^"\\]|\\.)*)")?[^:]*(?::\s*(.*))?$/;
const holders = new Set(['paragraph', 'heading', 'row', 'listitem']);

const unquoted = (text: string) => text.replace(/^"(.*)"$/, '$1').replaceAll('\\"', '"');

/**
 * What a screen reader says of a part of a page, by the roles and names that Playwright works out as ARIA has them:
 * one line a paragraph, heading, list item or table row. Links are said by their names.
 */
export async function readAloud(locator: Locator): Promise<string> {
  const said: string[][] = [];
  for (const each of (await locator.ariaSnapshot()).split('\n')) {
    const [, , role = '', name, text = ''] = line.exec(each) ?? [];
    if (holders.has(role)) said.push(role === 'row' || role === 'heading' ? [name ?? ''] : []);
    // A row's name is the text of its cells already.
    if (['rowheader', 'cell', 'table', 'rowgroup', 'list', 'row', 'heading', ''].includes(role)) continue;
    said.at(-1)?.push(unquoted(name ?? text));
  }
  return said
    .map((words) =>
      words
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/ ([,.;])/g, '$1')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}
