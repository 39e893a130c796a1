import { defineElement } from '../shared/define-element.js';
import { PartnerContactsElement } from './partner-contacts-element.js';

/** Registers `<partner-contacts>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}partner-contacts`, PartnerContactsElement);

define();

export { PartnerContactsElement };
