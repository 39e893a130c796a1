import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';

interface Details {
  readonly 'office-load': { readonly document: OfficeDocument; readonly problems: readonly Problem[] };
  readonly 'office-error': { readonly problems: readonly Problem[] };
}

/** A document is there, even where single entries of it are broken. */
export type OfficeLoadEvent = CustomEvent<Details['office-load']>;

/** Nothing, or not what was asked for, can be shown. */
export type OfficeErrorEvent = CustomEvent<Details['office-error']>;

declare global {
  interface HTMLElementEventMap {
    'office-load': OfficeLoadEvent;
    'office-error': OfficeErrorEvent;
  }
}

/** Fires an event that the page can hear wherever it listens. */
export const fire = <Type extends keyof Details>(host: HTMLElement, type: Type, detail: Details[Type]) =>
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
