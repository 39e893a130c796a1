import { defineElement } from '../shared/define-element.js';
import { OfficeContactElement } from './office-contact-element.js';

/** Registers `<office-contact>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}office-contact`, OfficeContactElement);

define();

export { OfficeContactElement };
