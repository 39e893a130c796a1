import { defineElement } from '../shared/define-element.js';
import { OfficeProfileElement } from './office-profile-element.js';

/** Registers `<office-profile>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}office-profile`, OfficeProfileElement);

define();

export { OfficeProfileElement };
