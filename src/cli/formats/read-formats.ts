import type { ReadFormat } from './read-format.js';

/** The words after `stadtteil read`, in the order of the help. */
export const readFormats: Readonly<Record<string, ReadFormat>> = {};
