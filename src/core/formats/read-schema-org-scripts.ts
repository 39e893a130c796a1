/** Elements whose content is text up to their own end tag (HTML §13.2.5, with scripting). */
const rawText = new Set(['style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

const tagName = /[a-z][^\t\n\f\r />]*/iy;
const attribute =
  /[\t\n\f\r /]*(?:([^\t\n\f\r />=][^\t\n\f\r />=]*|=[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)?))?)?/y;

const at = (expression: RegExp, text: string, index: number): RegExpExecArray | null => {
  expression.lastIndex = index;
  return expression.exec(text);
};

const namedCharacters: Readonly<Record<string, string>> = { plus: '+', sol: '/', amp: '&' };

/** The characters that a type can be written with (`application&#47;ld+json`). */
const decoded = (value: string): string =>
  value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(plus|sol|amp));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name) return namedCharacters[name.toLowerCase()] ?? all;
      const point = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );

const isJsonLd = (type = ''): boolean => /^application\/ld\+json[\t\n\f\r ]*(;|$)/i.test(decoded(type).trim());

/** Where a comment ends that begins at an index (HTML §13.2.5.43). */
const afterComment = (html: string, index: number): number => {
  const closed = at(/-?>/y, html, index + 4);
  if (closed) return index + 4 + closed[0].length;
  const end = at(/--!?>/g, html, index + 4);
  return end ? end.index + end[0].length : html.length;
};

/** Where the end tag of a script begins; one inside `<!-- <script> … -->` doesn't end it (HTML §13.2.5.17). */
const endOfScript = (html: string, index: number): number => {
  const token = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;
  token.lastIndex = index;
  let isEscaped = false;
  let isDouble = false;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [all, slash] = found;
    if (all === '<!--') {
      isEscaped = true;
      // `<!-->` is a comment that is over at once.
      token.lastIndex -= 2;
    } else if (all === '-->') isEscaped = isDouble = false;
    else if (!slash) isDouble = isEscaped;
    else if (!isDouble) return found.index;
    else isDouble = false;
  }
  return html.length;
};

interface Tag {
  readonly name: string;
  readonly type: string | undefined;
  readonly end: number;
}

/** A start tag, whose name begins at an index: of two attributes of one name the first counts. */
const startTag = (html: string, index: number): Tag => {
  const name = at(tagName, html, index)![0];
  let type: string | undefined;
  let end = index + name.length;
  for (;;) {
    const [all, key, ...values] = at(attribute, html, end)!;
    end += all.length;
    if (key?.toLowerCase() === 'type') type ??= values.find(Boolean) ?? '';
    if (html[end] === '>' || end >= html.length) return { name: name.toLowerCase(), type, end: end + 1 };
    // A value whose quote is never closed takes all the rest.
    const isOpen = /=[\t\n\f\r ]*$/.test(all) && /["']/.test(html[end] ?? '');
    if (isOpen) return { name: '', type: undefined, end: html.length };
    // What is no attribute is passed over.
    if (!all) end++;
  }
};

const endTag = (name: string): RegExp => RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');

/**
 * The texts of all JSON-LD scripts of a page, in their order. What is in a comment, in another script, in a text area
 * or the like is none. The work grows linearly with the page.
 */
export const jsonLdScripts = (html: string): readonly string[] => {
  const found: string[] = [];
  for (let index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index)) {
    if (html.startsWith('<!--', index)) index = afterComment(html, index);
    else if (/[a-z]/i.test(html[index + 1] ?? '')) {
      const { name, type, end } = startTag(html, index + 1);
      index = end;
      if (name === 'plaintext') return found;
      if (name === 'script') {
        index = endOfScript(html, end);
        if (isJsonLd(type)) found.push(html.slice(end, index));
      } else if (rawText.has(name)) index = at(endTag(name), html, end)?.index ?? html.length;
    } else if (html[index + 1] === '/' && /[a-z]/i.test(html[index + 2] ?? '')) index = startTag(html, index + 2).end;
    else if (/[!?/]/.test(html[index + 1] ?? '')) {
      const end = html.indexOf('>', index);
      index = end < 0 ? html.length : end + 1;
    } else index++;
  }
  return found;
};
