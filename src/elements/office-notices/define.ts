import { defineElement } from '../shared/define-element.js';
import { OfficeNoticesElement } from './office-notices-element.js';

/** Registers `<office-notices>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}office-notices`, OfficeNoticesElement);

define();

export { OfficeNoticesElement };
