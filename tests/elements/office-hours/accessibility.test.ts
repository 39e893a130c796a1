import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { itWithAxe } from '../support/it-with-axe.js';
import { officeDocument, officeHours, openTime, part, rootOf, words } from '../support/office.js';

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

// The other two can't be told to emulate it from outside.
const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<office-hours> for everybody', () => {
  for (const [name, data, now] of moments)
    itWithAxe(`${name}: nothing for axe to find`, async () => {
      const element = await officeHours({ data, now, view: 'status today week' });
      expect(rootOf(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

  itWithAxe('is readable on a dark page too', async () => {
    for (const [, data, now] of moments) {
      const element = await officeHours({ data, now });
      element.parentElement!.className = 'dark';
      const style = document.createElement('style');
      style.textContent = '.dark { background: #14171a; color: #e8eaed; }';
      element.parentElement!.append(style);
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    for (const [name, data, now] of moments)
      for (const width of [288, 168]) {
        const element = await officeHours({ data, now, view: 'status today week' });
        element.parentElement!.style.width = `${width}px`;
        const root = rootOf(element)!;
        expect(root.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  if (canForceColors)
    it('marks today without colour in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await officeHours({ data: officeDocument(), now: openTime });
      const today = part(element, 'day-today')!;
      expect(getComputedStyle(today).outlineStyle).to.equal('solid');
      expect(getComputedStyle(today.querySelector('th')!).fontWeight).to.equal('700');
      await emulateMedia({ forcedColors: 'none' });
    });

  it('is read in the order of its importance: name, state, what to do, the week, what is ahead', async () => {
    const element = await officeHours({ data: officeDocument({ booking: 'recommended' }), now: '2026-12-23T09:00' });
    expect(words(element, 'root')?.replace(/Vorschau.*?um 9 Uhr /, '')).to.match(
      /^Stadtteilbüro West Jetzt geschlossen Öffnet heute um 10 Uhr Bitte vorher anrufen: 0631 31 09 07 38.*Montag 10 Uhr bis 12 Uhr, 14 Uhr bis 16 Uhr Dienstag.*Freitag geschlossen, 1\. Weihnachtstag.*1\. Weihnachtstag.*Neujahr.*Angaben vom November 2026$/,
    );
  });

  it('lets links be seen when they have the focus', async () => {
    const element = await officeHours({ data: officeDocument({ booking: 'recommended' }), now: openTime });
    const link = part(element, 'call')!.querySelector('a')!;
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });
});
