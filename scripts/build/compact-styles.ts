import { parseSync, type Plugin, Visitor } from 'vite';

const compact = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':');

/** Takes comments and indentation out of `css` templates, which minifiers leave as they are. */
export function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bcss\s*`/ },
      handler(code) {
        const parts: { start: number; end: number }[] = [];
        new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            if (tag.type === 'Identifier' && tag.name === 'css') parts.push(...quasi.quasis);
          },
        }).visit(parseSync('styles.js', code).program);
        return parts
          .reverse()
          .reduce((all, { start, end }) => all.slice(0, start) + compact(all.slice(start, end)) + all.slice(end), code);
      },
    },
  };
}
