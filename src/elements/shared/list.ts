import { html, nothing } from 'lit';
import type { Phrase } from '../../core/wording/phrase.js';
import { paragraph } from './phrase.js';

/** Sentences, each on its own; `look` is their class. */
export const paragraphs = (part: string, sentences: readonly Phrase[], look?: string) =>
  sentences.map((sentence) => paragraph(part, sentence, look));

/** A list, if there is anything in it. */
export const list = <Item>(part: string, items: readonly Item[], print: (item: Item, index: number) => unknown) =>
  items.length
    ? html`<ul part=${part} class="stack">
        ${items.map(print)}
      </ul>`
    : nothing;
