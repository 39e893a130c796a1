import type { ProseReading } from '../core/formats/read-prose.js';
import type { CheckedDocument } from './check-document.js';
import type { FoundInText } from './reading-in-words.js';

/** What somebody typed or chose; it survives a reload. */
export interface Typed {
  /** The text of the old page. */
  readonly prose: string;
  /** What the text of a page doesn't say. */
  readonly name: string;
  readonly region: string;
  /** The text of the document. */
  readonly json: string;
  /** Somebody changed the document or brought it, so that the text no longer writes it. */
  readonly isOwn: boolean;
}

/** What was made of it. */
export interface Made {
  readonly reading?: ProseReading;
  readonly found: readonly FoundInText[];
  readonly checked?: CheckedDocument;
  /** The last document that could be read, for the preview. */
  readonly shown?: CheckedDocument;
}

export interface PageState extends Typed, Made {
  /** The text that `found` was read from, which may be older than what is typed. */
  readonly foundIn: string;
  /** Which stretch of the text is looked at, an index of `found`. */
  readonly current?: number;
  /** The preview's clock, the office's local time; absent: it runs. */
  readonly now?: string;
  readonly language: 'de' | 'en';
  /** What was just done, such as “Kopiert.” */
  readonly note: string;
  /** The same where it is about saving, to be seen beside the button. */
  readonly saved: string;
  /** What was deleted last and can be had back. */
  readonly deleted?: Typed;
}

export const nothingTyped: Typed = { prose: '', name: '', region: '', json: '', isOwn: false };

export const emptyPage: PageState = { ...nothingTyped, found: [], foundIn: '', language: 'de', note: '', saved: '' };
