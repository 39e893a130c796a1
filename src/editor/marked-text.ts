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

/** The pasted text; each stretch of it that says something is a link to what was made of it. */
export const markedText = ({ found, foundIn, current }: PageState, { look }: PageActions) => {
  const pieces = markedPieces(foundIn, found);
  const ids = firstPieces(pieces);
  return html`<div class="marked-text" lang="de">
    ${pieces.map((piece) => {
      const [first] = piece.marks;
      if (first === undefined || !piece.text.trim()) return piece.text;
      const { kind, isDoubtful } = found[first]!;
      const index = current !== undefined && piece.marks.includes(current) ? current : first;
      const isCurrent = index === current;
      const look1 = classMap({ [kind]: true, doubtful: isDoubtful, current: isCurrent });
      // No space between the pieces: they are one text.
      return html`<a
        class=${look1}
        id="text-${ids.get(piece) ?? `${first}-${piece.start}`}"
        href="#found-${index}"
        aria-current=${isCurrent}
        @focus=${() => look(index)}
        @click=${(event: Event) => {
          event.preventDefault();
          look(index, 'list');
        }}
        >${piece.text}</a
      >`;
    })}
  </div>`;
};
