import type { OpeningState, stateReasons } from '../../src/core/schedule/opening-state.js';

/** A state and its reason, as the time engine knows them. */
export type StateClaim = {
  [State in OpeningState]: { readonly state: State; readonly reason?: (typeof stateReasons)[State][number] };
}[OpeningState];

/** A sentence in German and one in English, for a page of the documentation. */
export const inBoth = (german: string, english: string) => `${german} <em lang="en">${english}</em>`;

/** What a story shows, in a sentence in German and one in English. */
export const shows = (german: string, english: string) => ({
  docs: { description: { story: inBoth(german, english) } },
});

/** The same for a story that stands for a state; a test asks the time engine whether that is so. */
export const means = (claim: StateClaim, german: string, english: string) => ({ claim, ...shows(german, english) });
