import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OfficeHoursElement } from '../../../src/elements/office-hours/office-hours-element.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { officeDocument, officeHours, openTime, part, rootOf, words } from '../support/office.js';

const data = officeDocument({
  overrides: [{ on: ['2026-12-01'], status: 'cancelled', note: 'Umzug' }],
});

const withPager = async (given: Record<string, unknown> = {}) => {
  const element = await officeHours({ data, now: openTime, 'week-pager': '', ...given });
  await waitUntil(() => part(element, 'week-pager'), 'a pager', { timeout: 30_000 });
  return element;
};

const button = (element: OfficeHoursElement, name: string) => part(element, name) as HTMLButtonElement;

const press = async (element: OfficeHoursElement, name: string) => {
  button(element, name).click();
  await element.updateComplete;
};

const dayNames = (element: OfficeHoursElement) =>
  [...part(element, 'week')!.querySelectorAll('th')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('<office-hours week-pager>', () => {
  it('shows this week first, each day with its date', async () => {
    const element = await withPager();
    expect(words(element, 'week-label')).to.equal('23. bis 29. November');
    expect(dayNames(element)[0]).to.equal('Montag, 23. November');
    expect(words(element, 'day-today')).to.contain('Donnerstag, 26. November');
  });

  it('leafs to later weeks, as they really are, and back', async () => {
    const element = await withPager();
    await press(element, 'week-next');
    expect(words(element, 'week-label')).to.equal('30. November bis 6. Dezember');
    expect(dayNames(element)[1]).to.equal('Dienstag, 1. Dezember');
    const tuesday = part(element, 'week')!.querySelectorAll('tr')[1]!;
    expect(tuesday.textContent).to.contain('geschlossen: Umzug');
    expect(part(element, 'day-today')).to.equal(null);
    expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
    await press(element, 'week-next');
    await press(element, 'week-current');
    expect(words(element, 'week-label')).to.equal('23. bis 29. November');
    expect(part(element, 'week-current')).to.equal(null);
  });

  it('goes no further back than this week, and the button keeps the focus', async () => {
    const element = await withPager();
    const previous = button(element, 'week-previous');
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
    previous.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(words(element, 'week-label')).to.equal('23. bis 29. November');
    expect(element.shadowRoot!.activeElement).to.equal(previous);
  });

  it('is worked by keyboard, keeps the focus, and says which week it is', async () => {
    const element = await withPager();
    const next = button(element, 'week-next');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(words(element, 'week-label')).to.equal('7. bis 13. Dezember');
    expect(element.shadowRoot!.activeElement).to.equal(next);
    expect(part(element, 'week-label')?.getAttribute('aria-live')).to.equal('polite');
    expect(next.getAttribute('aria-label')).to.equal('Nächste Woche');
  });

  it('puts equal days together in any week', async () => {
    const element = await withPager({ 'group-days': '' });
    await press(element, 'week-next');
    expect(dayNames(element)).to.deep.equal([
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
    await press(element, 'week-next');
    expect(dayNames(element)).to.deep.equal(['Montag bis Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']);
  });

  it('is large enough for a finger, and fits 320 pixels', async () => {
    const element = await withPager();
    element.style.width = '280px';
    for (const name of ['week-previous', 'week-next']) {
      const { width, height } = button(element, name).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(rootOf(element)!.scrollWidth).to.be.at.most(280);
  });

  it('keeps the buttons beside the week’s name, and under the pointer of who presses on', async () => {
    const element = await withPager();
    element.style.width = '800px';
    const left = (name: string) => Math.round(button(element, name).getBoundingClientRect().left);
    const before = left('week-next');
    expect(before - left('week-previous')).to.be.below(400);
    for (let week = 0; week < 6; week++) {
      await press(element, 'week-next');
      expect(left('week-next')).to.equal(before);
    }
  });

  it('is there only where it is asked for, and where there is a week', async () => {
    const without = await officeHours({ data, now: openTime });
    expect(part(without, 'week-pager')).to.equal(null);
    const status = await officeHours({ data, now: openTime, 'week-pager': '', view: 'status' });
    expect(part(status, 'week-pager')).to.equal(null);
    // The one beside it shows that what a pager needs is there.
    const [unknown] = await Promise.all([
      officeHours({ data: officeDocument({ hours: [] }), now: openTime, 'week-pager': '' }),
      withPager(),
    ]);
    expect([part(unknown, 'week-pager'), part(unknown, 'week')]).to.deep.equal([null, null]);
  });

  itWithAxe('has no barrier that axe finds', async () => {
    const element = await withPager();
    await press(element, 'week-next');
    await expect(element).to.be.accessible();
  });
});
