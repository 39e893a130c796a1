import { defineElement } from '../shared/define-element.js';
import { NextConsultationElement } from './next-consultation-element.js';

/** Registers `<next-consultation>`, with a prefix (`stadtteil-`) under a further name. */
export const define = (prefix = '') => defineElement(`${prefix}next-consultation`, NextConsultationElement);

define();

export { NextConsultationElement };
