import type { Attributes, ElementGuide } from './element-guide.js';

const written = (attributes: Attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' && !prefix ? ` ${name}` : ` ${prefix}${name}="${value || '1'}"`))
    .join('');

const src: Attributes = { src: '/office.json' };

/** The line of the script, once a page. */
export const scriptLine = '<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js"></script>';

/** The element itself. */
export const elementSnippet = ({ tag, fallback }: ElementGuide, attributes: Attributes = {}): string =>
  `<${tag}${written({ ...src, ...attributes })}>\n  ${fallback}\n</${tag}>`;

/** The placeholder, for editors that remove tags they don't know. */
export const placeholderSnippet = ({ tag, fallback }: ElementGuide, attributes: Attributes = {}): string =>
  `<div data-widget="${tag}"${written({ ...src, ...attributes }, 'data-')}>\n  ${fallback}\n</div>`;

/** A page of one's own that holds only the element, to be shown in a frame. */
export const framedPage = (guide: ElementGuide, title: string): string =>
  `<!doctype html>
<html lang="de">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${title}</title>
  ${scriptLine}
  ${elementSnippet(guide).replaceAll('\n', '\n  ')}
</html>`;

/** The frame, where a system allows frames but no scripts. */
export const frameSnippet = ({ tag, fallback }: ElementGuide, title: string): string =>
  `<iframe src="/stadtteil-widgets/${tag}.html" title="${title}" style="width: 100%; height: 30em; border: 0"></iframe>\n${fallback}`;

/** What is always true, without a script. */
export const staticCommand = (parts: readonly string[]): string =>
  `stadtteil write html office.json --part ${parts.join(',')} --output office.html`;
