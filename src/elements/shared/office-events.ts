import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';

/** A document is there, even where single entries of it are broken. */
export type OfficeLoadEvent = CustomEvent<{ readonly document: OfficeDocument; readonly problems: readonly Problem[] }>;

/** Nothing, or not what was asked for, can be shown. */
export type OfficeErrorEvent = CustomEvent<{ readonly problems: readonly Problem[] }>;

declare global {
  interface HTMLElementEventMap {
    'office-load': OfficeLoadEvent;
    'office-error': OfficeErrorEvent;
  }
}

const fire = <Detail>(host: HTMLElement, type: string, detail: Detail) =>
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));

export const fireLoad = (host: HTMLElement, document: OfficeDocument, problems: readonly Problem[]) =>
  fire(host, 'office-load', { document, problems });

export const fireError = (host: HTMLElement, problems: readonly Problem[]) => fire(host, 'office-error', { problems });
