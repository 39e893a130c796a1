import { defineElement } from '../shared/define-element.js';
import { TopicFinderElement } from './topic-finder-element.js';

/** Registers `<topic-finder>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}topic-finder`, TopicFinderElement);

define();

export { TopicFinderElement };
