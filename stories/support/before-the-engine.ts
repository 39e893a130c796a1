import { documents } from '../documents.js';
import { officeHours, type OfficeHoursArgs } from '../office-hours/office-hours-story.js';

/**
 * An element held at the moment at which the engine for recurrence rules is still on its way: it has a document of its
 * own, for which nothing is loaded yet, and after its first update it takes no other.
 */
export const beforeTheEngine = (args: OfficeHoursArgs): HTMLElement => {
  const element = officeHours(args) as HTMLElementTagNameMap['office-hours'];
  if (args.document) element.data = structuredClone(documents[args.document]);
  void element.updateComplete.then(() => {
    element.requestUpdate = () => undefined;
  });
  return element;
};
