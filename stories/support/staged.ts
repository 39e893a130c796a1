import { parseDocument } from '../../src/core/model/parse-document.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { wallClock } from '../../src/core/schedule/wall-clock.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from './fixed-clock.js';

/** What every story can set, beside the attributes of its element. */
export interface StagedArgs {
  /** Which document; without one the element has only its `src`. */
  document?: DocumentName;
  /** What the clock of everybody says, in the office's local time. */
  time: string;
  /** What stands inside the element. */
  fallback: string;
  src?: string;
}

/** The attributes that a webmaster would write, in their order. */
const written = <Args>(args: Args, names: readonly (keyof Args & string)[]) =>
  names.flatMap((name) => {
    const value = args[name] as string | number | boolean | undefined;
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

/** An element as stories show it, and as a webmaster writes it. `usual` says whose time counts where a story has no document. */
export const staged = <Args extends StagedArgs>(
  tag: string,
  names: readonly (keyof Args & string)[],
  usual: DocumentName,
) => ({
  /** A new element each time, because an element keeps the clock that it found. */
  element: (args: Args): HTMLElement => {
    const { document: name, time, fallback } = args;
    const { timeZone } = parseDocument(documents[name ?? usual]).value;
    useClock(fixedClock(readInstant({ clock: wallClock(timeZone) }, time) ?? Date.now()));
    const element: HTMLElement & { data?: unknown } = document.createElement(tag);
    useClock(undefined);
    for (const [attribute, value] of written(args, names)) element.setAttribute(attribute, value);
    if (name && !args.src) element.data = documents[name];
    element.innerHTML = fallback;
    return element;
  },
  /** The line that a webmaster copies. */
  snippet: (args: Args): string => {
    const { document: name = 'office', src = `${name}.json`, fallback } = args;
    const attributes = written({ ...args, src }, names).map(([key, value]) =>
      value ? ` ${key}="${value}"` : ` ${key}`,
    );
    return `<${tag}${attributes.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</${tag}>`;
  },
});
