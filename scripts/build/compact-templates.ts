import { parseSync, Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';

const squeezed = (css: string) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':');

/** By the tag of the template. */
export const compact: Readonly<Record<string, (text: string) => string>> = {
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      // What a stylesheet prints stays as it is.
      .split(/('[^']*'|"[^"]*")/)
      .map((piece, i) => (i % 2 ? piece : squeezed(piece)))
      .join(''),
  // To a browser a line's end and its indentation are one space.
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
};

/** Takes comments and indentation out of `css` and `html` templates, which minifiers leave as they are. */
export function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html)\s*`/ },
      handler(code) {
        const parts: { start: number; end: number; tag: string }[] = [];
        new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            if (tag.type !== 'Identifier' || !Object.hasOwn(compact, tag.name)) return;
            parts.push(...quasi.quasis.map(({ start, end }) => ({ start, end, tag: tag.name })));
          },
        }).visit(parseSync('templates.js', code).program);
        return parts
          .sort((a, b) => b.start - a.start)
          .reduce(
            (all, { start, end, tag }) =>
              all.slice(0, start) + (compact[tag]?.(all.slice(start, end)) ?? '') + all.slice(end),
            code,
          );
      },
    },
  };
}
