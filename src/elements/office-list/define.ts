import { defineElement } from '../shared/define-element.js';
import { OfficeListElement } from './office-list-element.js';

/** Registers `<office-list>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}office-list`, OfficeListElement);

define();

export { OfficeListElement };
