import { defineElement } from '../shared/define-element.js';
import { ConsultationCalendarElement } from './consultation-calendar-element.js';

/** Registers `<consultation-calendar>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}consultation-calendar`, ConsultationCalendarElement);

define();

export { ConsultationCalendarElement };
