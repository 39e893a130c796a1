import type { Plugin, Rolldown } from 'vite';

const STUB = '\0rrule-without-text';

/**
 * Leaves out rrule's translation of rules to and from English prose, which nothing here calls:
 * its modules import one another, so that no bundler drops the 3.3 kB (gzip) by itself.
 */
export function rruleWithoutText(): Plugin {
  return {
    name: 'rrule-without-text',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/nlp(\/index)?(\.js)?$/ },
      handler: (_source, importer) =>
        importer && /[\\/]rrule[\\/]dist[\\/]esm[\\/]/.test(importer) ? STUB : undefined,
    },
    load: {
      filter: { id: /^\0rrule-without-text$/ },
      handler: () => `
const refuse = () => { throw new Error('rrule: rules as prose are not part of this build'); };
export { refuse as fromText, refuse as parseText, refuse as toText };
export const isFullyConvertible = () => false;`,
    },
  };
}

/** In Node rrule has only a default export, in bundlers none: asking for it is meant, and no reason to warn. */
export const unlessAboutRrule: Rolldown.RolldownOptions['onLog'] = (level, log, handle) => {
  if (log.code === 'IMPORT_IS_UNDEFINED' && log.message.includes('rrule')) return;
  handle(level, log);
};
