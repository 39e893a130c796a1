import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';
import { endedPeriods } from '../../core/schedule/ended-periods.js';
import { nextChange } from '../../core/schedule/next-change.js';
import { needsRecurrence, officeOf, prepareSchedule } from '../../core/schedule/prepare-schedule.js';
import type { Schedule } from '../../core/schedule/prepare-schedule.js';
import { readInstant } from '../../core/schedule/read-instant.js';
import type { DocumentController } from './document-controller.js';
import { fault } from './fault.js';
import { ProblemReport } from './problem-report.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly office?: string };

interface Preparation {
  schedule: Schedule;
  isChecked?: boolean;
  /** Settles when all that the document says is understood; absent: it is. */
  whole?: Promise<void>;
}

const preparations = new WeakMap<OfficeDocument, Preparation>();

const prepare = (document: OfficeDocument): Preparation => {
  const preparation: Preparation = { schedule: prepareSchedule(document) };
  if (needsRecurrence(document))
    preparation.whole = import('../../core/schedule/recurrence.js').then(
      (recurrence) => {
        preparation.schedule = prepareSchedule(document, { recurrence });
      },
      (error: unknown) => console.error('stadtteil-widgets: the recurrence engine could not be loaded', error),
    );
  preparations.set(document, preparation);
  return preparation;
};

/** What all elements of the page share: the schedule of a document, and when all of it is understood. */
export const preparationOf = (document: OfficeDocument): Readonly<Preparation> =>
  preparations.get(document) ?? prepare(document);

/**
 * Keeps the schedule of an element's document, which all elements of the page share, and the office it shows.
 * Rules for which the recurrence engine is needed are "being loaded" until it is there; nothing is claimed for them.
 */
export class ScheduleController implements ReactiveController {
  schedule: Schedule | undefined;
  /** The office's id; `undefined` where the document has none of that id. */
  office: string | undefined;
  /** What keeps this element from showing what it was asked for. */
  problems: readonly Problem[] = [];
  readonly #host: Host;
  readonly #documents: DocumentController;
  #preparation: Preparation | undefined;
  #report = new ProblemReport();

  constructor(host: Host, documents: DocumentController) {
    this.#host = host;
    this.#documents = documents;
    host.addController(this);
  }

  hostUpdate() {
    const { document } = this.#documents;
    const wanted = this.#host.office || undefined;
    const preparation = document && preparationOf(document);
    this.schedule = preparation?.schedule;
    this.office = this.schedule && officeOf(this.schedule, wanted)?.id;
    this.problems = this.schedule && !this.office ? [fault('unknown-reference', wanted, 'offices')] : [];
    if (preparation === this.#preparation) return;
    this.#preparation = preparation;
    this.#report = new ProblemReport();
    void preparation?.whole?.then(() => this.#host.requestUpdate());
  }

  hostUpdated() {
    this.#report.tell(this.problems, this.#host);
  }

  /** The answer to a question about the office; none where there is no office, or too much to work out. */
  ask<Answer>(question: (schedule: Schedule, office: string) => Answer): Answer | undefined {
    if (!this.schedule || !this.office) return undefined;
    try {
      return question(this.schedule, this.office);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.problems = [fault('too-large', error.message, '100000')];
      return undefined;
    }
  }

  /** The instant (epoch milliseconds) of a time in ISO 8601, without an offset the office's local time. */
  instantOf(text: string): number | undefined {
    return this.schedule && readInstant(this.schedule, text);
  }

  /** When something about the office changes next (epoch milliseconds). */
  nextChange(at: number): number {
    this.#tellOfEndedPeriods(at);
    return this.ask((schedule, office) => nextChange(schedule, office, at)) ?? Infinity;
  }

  /** To the webmaster, once a document: what is different in the school holidays is not known any more. */
  #tellOfEndedPeriods(at: number) {
    const preparation = this.#preparation;
    if (!preparation || preparation.isChecked) return;
    preparation.isChecked = true;
    for (const { id } of endedPeriods(preparation.schedule, at))
      console.warn(`stadtteil-widgets: the period "${id}" is over, please add its next days`);
  }
}
