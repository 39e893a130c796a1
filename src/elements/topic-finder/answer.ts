// What is fetched when somebody has chosen.
export { topicServices } from '../../core/views/topic-services.js';
export { serviceList } from './answer-templates.js';
