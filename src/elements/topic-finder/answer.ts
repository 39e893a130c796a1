// What is fetched when somebody has chosen.
export { readOptions } from '../../core/views/next-consultation-options.js';
export { topicServices } from '../../core/views/topic-services.js';
export { answerStyles } from './answer-styles.js';
export { serviceList } from './answer-templates.js';
