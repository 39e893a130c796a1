import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What runs in none of the browsers that the project is for, or only for what it doesn't use: hooks for polyfills and
 * hydration, notes of versions for warnings, metadata of decorators, templates of SVG and MathML, directives,
 * properties that are reflected in attributes. What would need it again, the build refuses.
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
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['if(void 0!==e&&this._$Em!==e){', 'if(void 0!==e){'],
    ['this._$Em=e;const r=', 'const r='],
    ['this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}', 'this[e]=r}'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
    ['update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}', 'update(t){this._$EM()}'],
  ],
  'lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
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
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'const M=(t,i)=>i;',
    ],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      ':1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t))',
    ],
    ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'class k{constructor'],
    [
      'this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
      'this._$AA=t,this._$AB=i,this.options=e}',
    ],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;){', 'for(;t!==this._$AB;){'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    [
      'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,',
      'this._$AH=A,this.element=t,this.name=i,',
    ],
    ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}', 'this._$AV=[],this._$AD=t}'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
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

/** By these names only Lit calls them; the letters are those that it has not given yet. */
const internals =
  '_$AH _$AI _$AL _$AM _$AV _$EO _$Eh _$AA _$Ep _$AB _$AR _$Ei _$Eu _$ES _$EM _$AD _$litType$ _$Do _$Ev _$AK _$EP _$AE _$AC _$E_ _$litPart$'.split(
    ' ',
  );
const letters = 'etnriaoscdfmgvybxSwEDAMNPFILRzBVHUWGKqJ';

const needed: readonly (readonly [RegExp, what: string])[] = [
  [/\bcss`[^`]*\$\{/, 'styles with values in them'],
  [/\b(?:reflect|useDefault): /, 'properties that are reflected in attributes'],
  [/\bfrom ['"]lit\/(?:directive|async-directive|decorators|static-html)/, 'directives and decorators'],
];

function refuseWhatIsLeftOut(code: string, id: string) {
  for (const [pattern, what] of needed)
    if (pattern.test(code)) throw new Error(`${id}: ${what} are not part of this build, see scripts/build/lean-lit.ts`);
}

function withoutUnused(code: string, id: string): string {
  const pieces = unused[basename(id)] ?? [];
  for (const [piece] of pieces)
    if (code.split(piece).length !== 2) throw new Error(`${id} is another version of Lit, without ${piece}`);
  const lean = pieces.reduce((all, [piece, instead]) => all.replace(piece, () => instead), code);
  return lean.replace(/_\$(?:lit\w+\$|\w+)/g, (name) => letters[internals.indexOf(name)] ?? name);
}

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
      filter: { id: [/[\\/]src[\\/]elements[\\/].*\.ts$/, /[\\/](reactive-element|lit-element|lit-html)\.js$/] },
      handler(code, id) {
        if (!id.endsWith('.ts')) return { code: withoutUnused(code, id), map: null };
        refuseWhatIsLeftOut(code, id);
        return undefined;
      },
    },
  };
}
