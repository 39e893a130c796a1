import { parseSync, Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the notes for translators (`desc`) stand in calls of `msg`; a page has no use for them. */
function notesForTranslators(code: string): Span[] {
  const spans: Span[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [, options] }) {
      const name = callee.type === 'MemberExpression' ? callee.property : callee;
      if (name.type !== 'Identifier' || name.name !== 'msg' || options?.type !== 'ObjectExpression') return;
      for (const property of options.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== 'desc')
          continue;
        const comma = /^\s*,/.exec(code.slice(property.end))?.[0].length ?? 0;
        spans.push({ start: property.start, end: property.end + comma });
      }
    },
  }).visit(parseSync('messages.js', code).program);
  return spans;
}

/** Spaces instead of characters keep every line and column, so that no source map is needed. */
const blank = (code: string, { start, end }: Span) =>
  code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);

/** Leaves out what only translators read. Runs after TypeScript is gone. */
export function withoutNotesForTranslators(): Plugin {
  return {
    name: 'without-notes-for-translators',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bdesc\s*:/ },
      handler: (code) => ({ code: notesForTranslators(code).reduce(blank, code), map: null }),
    },
  };
}

/**
 * Gives each generated locale module its own `str`: shared, those 60 bytes would become a chunk of their own,
 * one more request before the first sentence.
 */
export function ownStrInLocales(): Plugin {
  return {
    name: 'own-str-in-locales',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/locales\/[^/]+\.ts$/ },
      handler: (code) => ({
        code: code.replace(
          /^\s*import\s*\{\s*str\s*\}\s*from\s*'@lit\/localize';/m,
          'const str = (strings: TemplateStringsArray, ...values: unknown[]) => ({ strTag: true, strings, values });',
        ),
        map: null,
      }),
    },
  };
}
