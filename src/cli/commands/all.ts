import type { Command } from '../command.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { hours } from './hours.js';
import { init } from './init.js';
import { next } from './next.js';
import { occurrences } from './occurrences.js';
import { read } from './read.js';
import { write } from './write.js';

/** In the order of the help. */
export const commands: readonly Command[] = [check, hours, next, occurrences, diff, write, read, init];
