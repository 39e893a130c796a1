import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeDocument, openTime } from '../elements/support/office-document.js';
import { applyRules } from '../embed/sanitisers/apply-rules.js';
import { publicRules } from '../embed/sanitisers/public-rules.js';
import type { Rules } from '../embed/sanitisers/rules.js';
import { lookAt, openBrowser } from './support/browser.js';
import { codeAfter, elementAttributes, loosened, tableAfter } from './support/guide.js';
import { smallServer, text, type SmallServer } from './support/small-server.js';

const script = '<script type="module" src="/cdn/stadtteil-widgets.js"></script>';
const fallback = '<p>Di und Do 10–12 Uhr</p>';
const snippets = {
  element: `<office-hours src="/office.json" heading-level="2" lang="de">${fallback}</office-hours>`,
  placeholder: `<div data-widget="office-hours" data-src="/office.json" data-heading-level="2" data-lang="de">${fallback}</div>`,
};
const rules = publicRules(loosened());

/** What a resident sees of a snippet. */
type Seen = 'works' | 'fallback only' | 'shown as code' | 'nothing';
interface Outcome {
  readonly system: string;
  readonly setting: string;
  readonly element: string;
  readonly placeholder: string;
  readonly script: string;
}

let browser: Browser;
let site: SmallServer;
beforeAll(async () => {
  browser = await openBrowser();
  site = await smallServer([['/office.json', text(JSON.stringify(officeDocument()), 'application/json')]]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The outcomes side by side on one page with the loader, and what is seen of each. */
const seen = async (outcomes: readonly string[]): Promise<readonly Seen[]> => {
  const sections = outcomes.map((outcome) => `<section>${outcome}</section>`).join('');
  site.answers.set(
    '/',
    text(
      `<!doctype html><html lang="de"><head><link rel="icon" href="data:,">${script}</head><body>${sections}</body></html>`,
    ),
  );
  const { page, told, thrown } = await lookAt(browser, site.origin);
  await page.waitForFunction(() => {
    const shown = (element: Element | null) => element?.shadowRoot?.querySelector('[part~=root]');
    return (
      [...document.querySelectorAll('office-hours[src]')].every(shown) &&
      [...document.querySelectorAll('[data-widget][data-src]')].every((host) => shown(host.firstElementChild))
    );
  });
  expect([told, thrown]).toEqual([[], []]);
  const result = await page.locator('section').evaluateAll((all) =>
    (all as HTMLElement[]).map((section) => {
      const root = section.querySelector('office-hours')?.shadowRoot?.querySelector<HTMLElement>('[part~=root]');
      if (root?.offsetHeight) return 'works';
      if (/<\/?(office-hours|div)/.test(section.innerText)) return 'shown as code';
      return section.innerText.includes('Di und Do 10–12 Uhr') ? 'fallback only' : 'nothing';
    }),
  );
  await page.context().close();
  return result;
};

const fateOfScript = (outcome: string) =>
  outcome.includes('<script') ? 'stays' : outcome.includes('&lt;script') ? 'shown as code' : 'removed';

type Sanitise = (markup: string) => string;
const outcomesOf = async (all: readonly (readonly [system: string, setting: string, sanitise: Sanitise])[]) => {
  const shown = await seen(
    all.flatMap(([, , sanitise]) => [sanitise(snippets.element), sanitise(snippets.placeholder)]),
  );
  return all.map(([system, setting, sanitise], index): Outcome => ({
    system,
    setting,
    element: shown[2 * index] ?? '',
    placeholder: shown[2 * index + 1] ?? '',
    script: fateOfScript(sanitise(script)),
  }));
};

/** DOMPurify as it runs in a browser. */
const purified = async (
  page: Page,
  config: object,
  markups: readonly string[] = [...Object.values(snippets), script],
) => {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('dompurify/dist/purify.js') });
  const pairs = await page.evaluate(
    ([all, options]) => {
      const { DOMPurify: purifier } = window as unknown as { DOMPurify: { sanitize: (...all: unknown[]) => string } };
      return all.map((markup) => [markup, purifier.sanitize(markup, options)] as const);
    },
    [markups, config] as const,
  );
  const table = new Map(pairs);
  return (markup: string) => table.get(markup) ?? '';
};

/** The options that a snippet of the guide gives, which is a call with the markup first. */
const optionsOf = (phrase: string): object => {
  const code = codeAfter(phrase);
  const options = code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function('sanitizeHtml', `return (${options})`)(sanitizeHtml) as object;
};

describe('what survives which system', () => {
  it('is what the table of the guide says', async () => {
    const { page } = await lookAt(browser, `${site.origin}/office.json`);
    const libraries: readonly (readonly [string, string, Sanitise])[] = [
      ['DOMPurify', 'as delivered', await purified(page, {})],
      ['DOMPurify', 'custom elements allowed (see below)', await purified(page, optionsOf('DOMPurify:'))],
      ['sanitize-html', 'as delivered', (markup) => sanitizeHtml(markup)],
      ['sanitize-html', 'our tags added (see below)', (markup) => sanitizeHtml(markup, optionsOf('sanitize-html:'))],
    ];
    const systems = rules.map(
      (each) => [each.system, each.setting, (markup: string) => applyRules(markup, each)] as const,
    );
    const outcomes = await outcomesOf([...systems, ...libraries]);
    expect(tableAfter('<!-- what survives -->')).toEqual(
      outcomes.map(({ system, setting, element, placeholder, script: fate }) => [
        system,
        setting,
        element,
        placeholder,
        fate,
      ]),
    );
  });

  it('every element keeps every attribute, once it is allowed as the guide says', async () => {
    const all = Object.entries(elementAttributes()).map(([tag, attributes]) => ({
      tag,
      attributes,
      markup: `<${tag} ${attributes.map((name) => `${name}="1"`).join(' ')}>${fallback}</${tag}>`,
    }));
    const markups = all.map(({ markup }) => markup);
    const { page } = await lookAt(browser, `${site.origin}/office.json`);
    const sanitisers: readonly (readonly [string, Sanitise])[] = [
      ['DOMPurify', await purified(page, optionsOf('DOMPurify:'), markups)],
      ['sanitize-html', (markup) => sanitizeHtml(markup, optionsOf('sanitize-html:'))],
      ...rules
        .filter(({ setting }) => setting.includes('see below'))
        .map((each) => [each.system, (markup: string) => applyRules(markup, each)] as const),
    ];
    expect(sanitisers.length).toBeGreaterThan(5);
    for (const [name, sanitise] of sanitisers)
      for (const { tag, attributes, markup } of all) {
        const outcome = sanitise(markup);
        expect([name, outcome]).toEqual([name, expect.stringContaining(`<${tag} `)]);
        expect([name, tag, ...attributes.filter((each) => !outcome.includes(` ${each}="1"`))]).toEqual([name, tag]);
      }
  });

  it('knows where each rule was read', () => {
    for (const { origin } of rules) expect(origin).toMatch(/[0-9a-f]{8}|printed as it is/);
  });
});

describe('the rules as restated', () => {
  const rule = (system: Rules['system'], setting = ''): Rules =>
    rules.find((each) => each.system === system && each.setting.includes(setting))!;

  it.each<[claim: string, rules: Rules, markup: string, outcome: string]>([
    [
      'TYPO3 makes text of a tag it does not know, with its content',
      rule('TYPO3'),
      '<b>a</b><x-y c="d"><p>e</p></x-y><i>f</i>',
      '<b>a</b>&lt;x-y c="d"&gt;&lt;p&gt;e&lt;/p&gt;&lt;/x-y&gt;<i>f</i>',
    ],
    [
      'TYPO3 lets a custom element be, once it is allowed',
      rule('TYPO3', 'custom'),
      '<x-y c="d"><p onclick="x">e</p></x-y>',
      '<x-y c="d"><p>e</p></x-y>',
    ],
    [
      'KSES keeps data-* and drops what else it does not know',
      rule('WordPress'),
      '<div data-widget="a" hidden now="b">c</div><x-y>d</x-y>',
      '<div data-widget="a">c</div>d',
    ],
    [
      'Drupal takes what is before a colon for a scheme',
      rule('Drupal', 'added'),
      '<office-hours src="https://a.de/b" now="2026-11-26T15:59">c</office-hours>',
      '<office-hours src="https://a.de/b" now="59">c</office-hours>',
    ],
    [
      'Drupal leaves colons in data-* alone',
      rule('Drupal', 'added'),
      '<div data-now="2026-11-26T15:59">c</div>',
      '<div data-now="2026-11-26T15:59">c</div>',
    ],
    ['Drupal knows no div where nobody added it', rule('Drupal'), '<div data-widget="a"><p>b</p></div>', '<p>b</p>'],
    ['Joomla removes every tag with a hyphen', rule('Joomla'), '<x-y><p>b</p></x-y>', '<p>b</p>'],
    [
      'Joomla drops attributes without a value',
      rule('Joomla'),
      '<div data-debug data-widget="a">b</div>',
      '<div data-widget="a">b</div>',
    ],
    [
      'Contao makes text of the tag alone',
      rule('Contao'),
      '<x-y><p data-a="b">c</p></x-y>',
      '&lt;x-y&gt;<p data-a="b">c</p>&lt;/x-y&gt;',
    ],
    [
      'CKEditor 5 keeps the text of what it does not know',
      rule('CKEditor 5'),
      '<div data-a="b"><p>c</p></div>',
      '<p>c</p>',
    ],
  ])('%s', (_claim, given, markup, outcome) => {
    expect(applyRules(markup, given)).toBe(outcome);
  });

  it('Drupal’s colon costs an element its preview clock, not its hours', async () => {
    const markup = snippets.element.replace('lang', `now="${openTime}" lang`);
    site.answers.set(
      '/',
      text(
        `<!doctype html><html lang="de"><link rel="icon" href="data:,">${script}${applyRules(markup, rule('Drupal', 'added'))}`,
      ),
    );
    const { page, told } = await lookAt(browser, site.origin);
    await page.locator('[part~=root]').waitFor();
    expect(await page.locator('[part~=preview]').count()).toBe(0);
    expect(told).toEqual(['stadtteil-widgets: now="59" is no time of ISO 8601']);
  });
});
