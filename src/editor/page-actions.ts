import type { Remark } from './check-document.js';
import type { PageState } from './page-state.js';

/** What one can do on the page. */
export interface PageActions {
  /** The text of the page, as typed or pasted. */
  readonly typeText: (text: string, isPasted: boolean) => void;
  readonly typeHead: (head: Partial<Pick<PageState, 'name' | 'region'>>) => void;
  readonly typeDocument: (text: string) => void;
  readonly open: (file: File | undefined) => void;
  readonly showExample: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Begins the document anew from the text. */
  readonly beginAnew: () => void;
  /** Marks a stretch of the text and what was made of it; the other of the two is brought into sight with `go`. */
  readonly look: (index: number, go?: 'text' | 'list') => void;
  readonly jump: (remark: Remark) => void;
  readonly download: () => void;
  readonly copy: () => void;
  readonly setClock: (now: string | undefined) => void;
  readonly setLanguage: (language: PageState['language']) => void;
}
