import { html } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { type MarkedPiece, markedPieces } from './marked-pieces.js';
import type { PageActions } from './page-actions.js';
import type { PageState } from './page-state.js';

/** The first piece of each stretch has the id that its rule links to. */
const firstPieces = (pieces: readonly MarkedPiece[]): ReadonlyMap<MarkedPiece, number> => {
  const seen = new Set<number>();
  return new Map(
    pieces.flatMap((piece) => {
      const first = piece.marks.find((mark) => !seen.has(mark));
      for (const mark of piece.marks) seen.add(mark);
      return first === undefined ? [] : [[piece, first] as const];
    }),
  );
};

const link = (piece: MarkedPiece, id: string, { found, current }: PageState, { look }: PageActions) => {
  const [first = 0] = piece.marks;
  const { kind, isDoubtful } = found[first]!;
  const index = current !== undefined && piece.marks.includes(current) ? current : first;
  const isCurrent = index === current;
  const classes = classMap({ [kind]: true, doubtful: isDoubtful, current: isCurrent });
  const go = (event: Event) => {
    event.preventDefault();
    look(index, 'list');
  };
  return html`<a
    class=${classes}
    id=${id}
    href="#found-${index}"
    aria-current=${isCurrent}
    @focus=${() => look(index)}
    @click=${go}
    >${piece.text}</a
  >`;
};

/** The pasted text; each stretch of it that says something is a link to what was made of it. */
export const markedText = (state: PageState, actions: PageActions) => {
  const pieces = markedPieces(state.foundIn, state.found);
  const ids = firstPieces(pieces);
  const linked = pieces.map((piece) => {
    const isSaying = piece.marks.length > 0 && piece.text.trim();
    return isSaying ? link(piece, `text-${ids.get(piece) ?? `at-${piece.start}`}`, state, actions) : piece.text;
  });
  // No space around the pieces: they are one text.
  return html`<div class="marked-text" lang="de">${linked}</div>`;
};
