import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What the colours of a page can change; names, roles and order are the same on a light page and on a dark one. */
const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is at this moment: by all of its rules on a light one, on a dark one by those of colours. */
export const barriers = async (page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme });
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(colorScheme === 'dark' && { runOnly: rulesOfColours }),
  };
  const { violations } = await page.evaluate(
    (how) => (window as unknown as { axe: typeof axe }).axe.run(document, how),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colorScheme}: ${id}: ${html} ${failureSummary}`),
  );
};

/** The same for both colour schemes of a device. */
export const barriersInLightAndDark = async (page: Page): Promise<readonly string[]> => [
  ...(await barriers(page)),
  ...(await barriers(page, 'dark')),
];
