import { parseSync, type Plugin, Visitor } from 'vite';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the notes for translators (`desc`) stand in calls such as `msg('…', { id: '…', desc: '…' })`. */
function notesForTranslators(code: string): Span[] {
  const spans: Span[] = [];
  new Visitor({
    CallExpression({ arguments: [, options] }) {
      if (options?.type !== 'ObjectExpression') return;
      const named = new Map(
        options.properties.flatMap((each) =>
          each.type === 'Property' && each.key.type === 'Identifier' ? [[each.key.name, each] as const] : [],
        ),
      );
      const note = named.get('desc');
      if (!note || !named.has('id')) return;
      const comma = /^\s*,/.exec(code.slice(note.end))?.[0].length ?? 0;
      spans.push({ start: note.start, end: note.end + comma });
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

/** What only the check of a document and the writers of other formats say, which no page loads. */
export const isAboutLint = (id: string): boolean => /^(?:diff|lint|loss|static|sign)\./.test(id);

/** Leaves the messages of lint out of the locale modules that pages fetch. */
export function withoutLintMessages(): Plugin {
  return {
    name: 'without-lint-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/locales\/[^/]+\.ts$/ },
      handler(code) {
        const spans: Span[] = [];
        new Visitor({
          Property({ key, start, end }) {
            if (key.type !== 'Literal' || typeof key.value !== 'string' || !isAboutLint(key.value)) return;
            spans.push({ start, end: end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0) });
          },
        }).visit(parseSync('locale.ts', code).program);
        return { code: spans.reduce(blank, code), map: null };
      },
    },
  };
}
