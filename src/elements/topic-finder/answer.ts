import { addSheet } from '../shared/add-sheet.js';
import { answerStyles } from './answer-styles.js';

// What is fetched when somebody has chosen.
export { readOptions } from '../../core/views/next-consultation-options.js';
export { topicServices } from '../../core/views/topic-services.js';
export { serviceList } from './answer-templates.js';

/** Dresses an answer in an element. */
export const dress = (root: Node) => addSheet(root, answerStyles);
