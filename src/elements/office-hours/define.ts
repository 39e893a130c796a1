import { defineElement } from '../shared/define-element.js';
import { OfficeHoursElement } from './office-hours-element.js';

/** Registers `<office-hours>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}office-hours`, OfficeHoursElement);

define();

export { OfficeHoursElement };
