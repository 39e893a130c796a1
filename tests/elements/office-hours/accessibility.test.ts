import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { officeDocument, officeHours, openTime, part, rootOf } from '../support/office.js';

const closedDays = officeDocument({
  overrides: [{ on: ['2026-11-26', '2026-11-30'], status: 'cancelled', note: 'Umzug' }],
});
const moments = [
  ['open', officeDocument(), openTime],
  ['closing soon', officeDocument(), '2026-11-26T17:45'],
  ['open, call first', officeDocument({ booking: 'recommended' }), openTime],
  ['tentative', officeDocument(), '2026-11-28T10:30'],
  [
    'by appointment',
    officeDocument({ hours: [{ byDay: ['TH'], startTime: '14:00', endTime: '18:00', booking: 'required' }] }),
    openTime,
  ],
  ['closed, outside hours', officeDocument(), '2026-11-27T17:00'],
  ['closed, holiday', officeDocument(), '2026-12-25T11:00'],
  ['closed, override', closedDays, openTime],
  ['unknown, no hours', officeDocument({ hours: [] }), openTime],
  ['unknown, vacancy', officeDocument({ hours: [], people: [{ role: 'Leitung', absent: true }] }), openTime],
] as const;

/** Firefox and WebKit can't be told to emulate everything. */
const ifPossible = async (command: Promise<unknown>) => {
  try {
    await command;
    return true;
  } catch {
    return false;
  }
};

describe('<office-hours> for everybody', () => {
  for (const [name, data, now] of moments)
    it(`${name}: nothing for axe to find`, async () => {
      const element = await officeHours({ data, now, view: 'status today week' });
      expect(rootOf(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

  it('is readable on a dark page too', async () => {
    for (const [, data, now] of moments) {
      const element = await officeHours({ data, now });
      element.parentElement!.className = 'dark';
      const style = document.createElement('style');
      style.textContent = '.dark { background: #14171a; color: #e8eaed; }';
      element.parentElement!.append(style);
      await expect(element).to.be.accessible();
    }
  });

  it('fits 320 pixels, without scrolling sideways', async function () {
    if (!(await ifPossible(setViewport({ width: 320, height: 640 })))) this.skip();
    for (const [name, data, now] of moments) {
      const element = await officeHours({ data, now, view: 'status today week' });
      const root = rootOf(element)!;
      expect(root.scrollWidth, name).to.be.at.most(root.clientWidth);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('marks today without colour in forced colours', async function () {
    if (!(await ifPossible(emulateMedia({ forcedColors: 'active' })))) this.skip();
    const element = await officeHours({ data: officeDocument(), now: openTime });
    if (!matchMedia('(forced-colors: active)').matches) this.skip();
    const today = getComputedStyle(part(element, 'day-today')!);
    expect(today.outlineStyle).to.equal('solid');
    expect(getComputedStyle(part(element, 'day-today')!.querySelector('th')!).fontWeight).to.equal('700');
    await emulateMedia({ forcedColors: 'none' });
  });

  it('lets links be seen when they have the focus', async () => {
    const element = await officeHours({ data: officeDocument({ booking: 'recommended' }), now: openTime });
    const link = part(element, 'call')!.querySelector('a')!;
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });
});
