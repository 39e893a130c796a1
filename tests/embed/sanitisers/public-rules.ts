import type { Rules } from './rules.js';

const names = (list: string) => list.split(' ');
const withoutOwn = (list: string, own: Rules['tags'] = {}): NonNullable<Rules['tags']> => ({
  ...Object.fromEntries(names(list).map((name) => [name, []])),
  ...own,
});

/** `<a href> <li>` as Drupal writes it. */
export const readAllowedTags = (text: string): NonNullable<Rules['tags']> =>
  Object.fromEntries(
    [...text.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].map(([, tag = '', attributes = '']) => [
      tag,
      attributes.split(/\s+/).filter(Boolean),
    ]),
  );

const typo3: Rules = {
  system: 'TYPO3',
  setting: 'rich text, html-sanitizer as delivered',
  origin:
    'TYPO3/html-sanitizer src/Builder/CommonBuilder.php 01f3deef, src/Visitor/CommonVisitor.php 090fb6db; TYPO3/typo3 DefaultSanitizerBuilder.php 0a413341',
  tags: withoutOwn(
    'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ol p pre ul ' +
      'abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr del ins ' +
      'button datalist label legend meter output progress details dialog menu summary acronym big nobr tt br hr ' +
      'table caption thead tbody tfoot tr td th colgroup col picture',
    {
      a: names('href download hreflang ping rel referrerpolicy target type charset name rev'),
      img: names('src srcset alt decoding height sizes width'),
    },
  ),
  attributes: names(
    'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate style aria-* data-*',
  ),
  otherTags: 'encoded with content',
};

const wordpress: Rules = {
  system: 'WordPress',
  setting: 'KSES, for authors and editors without `unfiltered_html`',
  origin: 'WordPress/WordPress wp-includes/kses.php 001ffe81',
  tags: withoutOwn(
    'address article aside abbr acronym b big blockquote br cite code dd dfn details div dl dt em figure figcaption font footer ' +
      'h1 h2 h3 h4 h5 h6 header hgroup hr i kbd li main mark nav p pre q s samp section small span strike strong sub summary sup ' +
      'table tbody td tfoot th thead tr tt u ul ol var',
    { a: names('href rel rev name target download'), img: names('alt align border height src width') },
  ),
  attributes: names(
    'aria-describedby aria-details aria-label aria-labelledby aria-hidden class id style title role lang dir data-*',
  ),
  otherTags: 'removed',
};

const drupalSchemes = names('http https ftp news nntp tel telnet mailto irc ssh sftp webcal rtsp');

const drupal: Rules = {
  system: 'Drupal',
  setting: 'Basic HTML (einfaches HTML) as delivered',
  origin:
    'drupal/drupal core/recipes/basic_html_format_editor filter.format.basic_html.yml 3fd22d6b, FilterHtml.php 09994658, Xss.php 02c6babe',
  tags: readAllowedTags(
    '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> ' +
      '<ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>',
  ),
  attributes: ['lang', 'dir'],
  refusedAttributes: ['style', 'on*'],
  otherTags: 'removed',
  colons: { schemes: drupalSchemes, except: names('data-* title alt rel property class datetime') },
};

const joomla: Rules = {
  system: 'Joomla',
  setting: 'filter “Default Forbidden List” (Standard-Verbotsliste)',
  origin: 'joomla-framework/filter src/InputFilter.php 0831cd5a; joomla/joomla-cms ComponentHelper.php 06b31af0',
  refusedTags: names(
    'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml',
  ),
  refusedAttributes: names('action background codebase dynsrc formaction lowsrc on*'),
  refusesHyphens: true,
  dropsEmptyAttributes: true,
  otherTags: 'removed',
};

const contao: Rules = {
  system: 'Contao',
  setting: 'text element, tags and attributes as delivered',
  origin: 'contao/contao core-bundle/contao/config/default.php 03fb0527, Input.php 0828a424',
  tags: withoutOwn(
    'abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em ' +
      'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li map mark menu nav ol p picture pre q rp rt ruby ' +
      's samp section small source span strong style sub summary sup table tbody td tfoot th thead time tr u ul var video wbr',
    {
      a: names('href hreflang type rel target download referrerpolicy'),
      img: names('src srcset sizes width height alt loading'),
    },
  ),
  attributes: names(
    'data-* id class style title dir lang aria-* hidden translate itemid itemprop itemref itemscope itemtype',
  ),
  otherTags: 'encoded',
};

const blocks = 'p br h2 h3 h4 h5 h6 ul ol li blockquote strong em i b u s code table thead tbody tr td th figure';

const ckeditor: Rules = {
  system: 'CKEditor 5',
  setting: 'without General HTML Support',
  origin:
    'ckeditor/ckeditor5 packages/ckeditor5-html-support schemadefinitions.ts 00e0e268, integrations/customelement.ts 06a76145, dataschema.ts 0c6edba9',
  tags: withoutOwn(blocks, { a: ['href'], img: ['src', 'alt'] }),
  attributes: [],
  otherTags: 'removed',
};

const unfiltered = (system: Rules['system'], setting: string, origin: string): Rules => ({
  system,
  setting,
  origin,
  otherTags: 'removed',
});

/** What a webmaster can set, in the words of the guide. */
export interface Loosened {
  /** Tags with their attributes, for Drupal. */
  readonly drupal: NonNullable<Rules['tags']>;
  readonly wordpress: NonNullable<Rules['tags']>;
  readonly contao: NonNullable<Rules['tags']>;
}

/** The systems as they are delivered, and as the guide says that they may be set. */
export const publicRules = (loosened: Loosened): readonly Rules[] => [
  typo3,
  { ...typo3, setting: 'rich text, custom elements allowed (see below)', allowsCustomElements: true },
  unfiltered('TYPO3', 'content type “HTML” (Reines HTML)', 'printed as it is; mostly for administrators'),
  wordpress,
  { ...wordpress, setting: 'KSES with our tags added (see below)', tags: { ...wordpress.tags, ...loosened.wordpress } },
  unfiltered('WordPress', 'block “Custom HTML” (Individuelles HTML) with `unfiltered_html`', wordpress.origin),
  drupal,
  { ...drupal, setting: 'Basic HTML with our tags added (see below)', tags: { ...drupal.tags, ...loosened.drupal } },
  unfiltered(
    'Drupal',
    'Full HTML (vollständiges HTML)',
    'drupal/drupal core/profiles/standard filter.format.full_html.yml 008fb117',
  ),
  joomla,
  unfiltered('Joomla', 'filter “No Filtering” (Keine Filterung)', joomla.origin),
  contao,
  { ...contao, setting: 'text element, our tags added (see below)', tags: { ...contao.tags, ...loosened.contao } },
  unfiltered('Contao', 'element “Unfiltered HTML” (Ungefiltertes HTML)', contao.origin),
  ckeditor,
  {
    ...ckeditor,
    setting: 'General HTML Support for `div` with `data-*`',
    tags: { ...ckeditor.tags, div: ['data-*', 'class', 'id'] },
  },
  unfiltered('CKEditor 5', 'General HTML Support for everything (`/.*/`)', ckeditor.origin),
];
