import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What runs in none of the browsers that the project is for, or only for what it doesn't use: hooks for polyfills and
 * hydration, notes of versions for warnings, metadata of decorators, templates of SVG and MathML.
 */
const unused: Readonly<Record<string, readonly (readonly [code: string, instead: string])[]>> = {
  'reactive-element.js': [
    ['export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', 'export{css}'],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    [',w=x(2),T=x(3)', ''],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    ['T as mathml,', ''],
    [',w as svg', ''],
  ],
};

/** Style sheets that scripts make (Safari 16.4, Chrome 73, Firefox 101) need no class around them, and no fallback. */
const styleSheets = `
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles;
};`;

/** Leaves out of Lit what no page needs; refuses another version of Lit, until somebody has looked at it. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/ },
      handler: () => styleSheets,
    },
    transform: {
      filter: { id: [/[\\/]src[\\/].*-styles\.ts$/, /[\\/](reactive-element|lit-element|lit-html)\.js$/] },
      handler(code, id) {
        if (/\bcss`[^`]*\$\{/.test(code))
          throw new Error(`${id}: styles with values in them are not part of this build`);
        const pieces = unused[basename(id)] ?? [];
        for (const [piece] of pieces)
          if (code.split(piece).length !== 2) throw new Error(`${id} is another version of Lit, without ${piece}`);
        return { code: pieces.reduce((all, [piece, instead]) => all.replace(piece, instead), code), map: null };
      },
    },
  };
}
