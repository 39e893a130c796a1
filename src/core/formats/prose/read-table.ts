import type { Draft } from './draft.js';
import type { Item } from './items.js';
import type { Days } from './read-days.js';
import type { ClosedDraft } from './line-state.js';
import { readLine } from './read-line.js';
import { written, type Tape } from './tape.js';

/** The days above the columns of a table; nothing above a column of names. */
export type Columns = readonly (Days | undefined)[];

const isBorder = (item: Item): boolean => item.kind === 'mark' && item.mark === '|';

/** The cells of a row, each with its items. */
const cellsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const cells: Item[][] = [[]];
  for (const item of items)
    if (isBorder(item)) cells.push([]);
    else cells[cells.length - 1]!.push(item);
  return cells;
};

/** The columns that a row of days begins; nothing where it is another row. */
export const columnsOf = (items: readonly Item[]): Columns | undefined => {
  const cells = cellsOf(items);
  const columns = cells.map(([first, ...others]) =>
    first?.kind === 'days' && others.length === 0 ? first.days : undefined,
  );
  const days = columns.filter((column) => column !== undefined).length;
  const others = cells.slice(1).filter((cell, index) => cell.length > 0 && !columns[index + 1]).length;
  return days > 1 && others === 0 ? columns : undefined;
};

/** A row below days: the hours of each cell; nothing where the row doesn't belong to the table. */
export const rowOf = (
  tape: Tape,
  items: readonly Item[],
  columns: Columns,
):
  | { readonly drafts: readonly Draft[]; readonly closed: readonly ClosedDraft[]; readonly used: ReadonlySet<Item> }
  | undefined => {
  const cells = cellsOf(items);
  if (cells.length < 2 || items.some(({ kind }) => kind === 'days')) return undefined;
  const used = new Set<Item>();
  const drafts: Draft[] = [];
  const closed: ClosedDraft[] = [];
  const [names = []] = cells;
  const name = columns[0] ? undefined : names.find(({ kind }) => kind === 'text');
  cells.forEach((cell, index) => {
    const days = columns[index];
    if (!days || cell.length === 0) return;
    const reading = readLine(tape, cell, { heading: days, goesOn: true });
    for (const item of reading.used) used.add(item);
    for (const draft of reading.drafts)
      drafts.push({
        ...draft,
        ...(name && !draft.lead && { lead: { text: written(tape, name.from, name.to), from: name.from, to: name.to } }),
      });
    closed.push(...reading.closed);
    const [only] = cell;
    if (only?.kind === 'phrase' && only.meaning.is === 'closed')
      closed.push({ byDay: days.byDay, from: only.from, to: only.to });
  });
  for (const item of items) if (item.kind === 'mark') used.add(item);
  return { drafts, closed, used };
};
