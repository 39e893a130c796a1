// What is only needed where something in the contact depends on hours: the time engine, and what is said with it.
export { officeContactNow } from '../../core/views/office-contact-now.js';
export { ScheduleController } from '../shared/schedule-controller.js';
