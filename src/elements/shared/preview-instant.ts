import { readInstant } from '../../core/schedule/read-instant.js';
import { wallClock } from '../../core/schedule/wall-clock.js';
import type { OfficeTime } from './clock-controller.js';
import type { DocumentController } from './document-controller.js';

/** The office's time for elements that ask nothing else about time, so that they need no schedule. */
export const previewInstant = (documents: Pick<DocumentController, 'document'>): OfficeTime => ({
  get schedule() {
    return documents.document;
  },
  instantOf: (text) => documents.document && readInstant({ clock: wallClock(documents.document.timeZone) }, text),
});
