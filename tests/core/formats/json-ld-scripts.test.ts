import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { jsonLdScripts } from '../../../src/core/formats/read-schema-org-scripts.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a browser's parser takes for JSON-LD. */
const reference = (html: string): readonly string[] => {
  const found: string[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node && node.tagName === 'script') {
      const type = node.attrs.find(({ name }) => name === 'type')?.value ?? '';
      if (/^application\/ld\+json[\t\n\f\r ]*(;|$)/i.test(type.trim()))
        found.push(node.childNodes.map((text) => ('value' in text ? text.value : '')).join(''));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) node.content.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return found;
};

const open = '<script type="application/ld+json">';

describe('the JSON-LD scripts of a page', () => {
  it.each<[string, string, readonly string[]]>([
    ['one', `<head>${open}{"a":1}</script></head>`, ['{"a":1}']],
    ['several, in their order', `${open}1</script><p>${open}2</script>`, ['1', '2']],
    ['upper case', '<SCRIPT TYPE="APPLICATION/LD+JSON">1</SCRIPT>', ['1']],
    ['attributes in any order', '<script nonce=x id="a>b" type=\'application/ld+json\' async>1</script>', ['1']],
    ['no quotes, space around the sign', '<script type = application/ld+json >1</script >', ['1']],
    ['a type with a parameter', '<script type="application/ld+json; charset=utf-8">1</script>', ['1']],
    ['a type with entities', '<script type="application&#47;ld&#x2B;json">1</script>', ['1']],
    ['entities in the text stay as they are', `${open}{"a":"&quot;"}</script>`, ['{"a":"&quot;"}']],
    ['another script', '<script>var x = "<script type=\'application/ld+json\'>";</script>', []],
    ['of two types the first counts', '<script type="text/plain" type="application/ld+json">1</script>', []],
    ['in a comment', `<!-- ${open}1</script> -->`, []],
    ['after a comment that is over at once', `<!-->${open}1</script>-->`, ['1']],
    ['after --!>', `<!-- a --!>${open}1</script>`, ['1']],
    [
      'in a text area, a title, a style',
      `<textarea>${open}1</script></textarea><title>${open}2</script></title><style>${open}3</script></style>`,
      [],
    ],
    ['in an attribute', `<p title='${open}1</script>'>`, []],
    [
      'with a comment that holds a script',
      `${open}<!-- <script>1</script> -->2</script>`,
      ['<!-- <script>1</script> -->2'],
    ],
    ['that is never closed', `${open}{"a":1}`, ['{"a":1}']],
    ['after a lone <', `a < b ${open}1</script>`, ['1']],
    ['after a doctype', `<!doctype html>${open}1</script>`, ['1']],
    ['with a name that only begins like it', '<scripts type="application/ld+json">1</scripts>', []],
  ])('%s', (_, html, expected) => {
    expect(jsonLdScripts(html)).toEqual(expected);
    expect(reference(html)).toEqual(expected);
  });

  it('are those that parse5 finds, whatever stands around them', () => {
    const piece = fc.constantFrom(
      ...[
        open,
        '</script>',
        '<!--',
        '-->',
        '--!>',
        '<script>',
        '</SCRIPT ',
        '>',
        '<',
        '"',
        "'",
        '<p title="',
        '<p a=',
        ' ',
      ],
      ...[
        '<textarea>',
        '</textarea>',
        '<title>',
        '</title>',
        '<style>',
        '</style>',
        '{"a":1}',
        '</',
        '<!',
        '<?',
        '/',
        '=',
        '<!---',
        '--',
      ],
      ...["<script type='application/ld+json' id=x>", '</p', 'text', '<script src=a type=application/ld+json>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = `<!doctype html><body>${pieces.join('')}`;
        expect(jsonLdScripts(html)).toEqual(reference(html));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['comments that are never closed', '<!-- '],
    ['scripts that are never closed', '<script '],
    ['quotes that are never closed', '<p a="'],
    ['raw text that is never closed', '<textarea>'],
    ['text', '< < <'],
  ])('are found in a time that grows with the page: %s', (_, piece) => {
    const before = performance.now();
    jsonLdScripts(piece.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
