import type { TextRange } from './text-range.js';

/** Scrolls to an element and puts the focus there, or on something in it. */
export const bringIntoSight = (selector: string, inside?: string) => {
  const place = document.querySelector<HTMLElement>(selector);
  const target = (inside && place?.querySelector<HTMLElement>(inside)) || place;
  place?.scrollIntoView({ block: 'nearest' });
  target?.focus({ preventScroll: true });
};

/** Selects a part of the document in its field; the mark of a remark behind it is scrolled to. */
export const selectInDocument = ({ start, end }: TextRange, remark?: number) => {
  const field = document.querySelector<HTMLTextAreaElement>('#document');
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const mark = remark === undefined ? undefined : document.querySelector(`[data-remarks~="${remark}"]`);
  (mark ?? field).scrollIntoView({ block: 'center', inline: 'nearest' });
};
