import { loadWords, matchLanguage } from '../../src/elements/shared/load-words.js';
import { documents } from '../documents.js';
import { officeHours, type OfficeHoursArgs } from '../office-hours/office-hours-story.js';

/** Fetches the words of the toolbar's language first, so that the first update has them. */
export const wordsAtOnce = async ({ globals }: { readonly globals: Readonly<Record<string, unknown>> }) => {
  await loadWords(matchLanguage(String(globals['language'])) ?? 'de');
};

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
