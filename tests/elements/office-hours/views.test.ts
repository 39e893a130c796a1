import { expect } from '@open-wc/testing';
import { officeDocument, officeHours, openTime, part, rootOf, words } from '../support/office.js';

const data = officeDocument();

const partsOf = async (view?: string) => {
  const element = await officeHours({ data, now: openTime, ...(view !== undefined && { view }) });
  const names = [...rootOf(element)!.children].map((child) => child.getAttribute('part')?.split(' ')[0]);
  return names.filter((name) => name === 'status' || name === 'week' || name === 'today').join(' ');
};

describe('<office-hours> shows', () => {
  for (const [view, expected] of [
    [undefined, 'status week'],
    ['status', 'status'],
    ['today', 'today'],
    ['week status', 'week status'],
    ['today  week\nstatus', 'today week status'],
    ['week week', 'week'],
    ['status moon', 'status'],
    ['moon', 'status week'],
    ['', 'status week'],
    ['constructor', 'status week'],
  ] as const)
    it(`view=${JSON.stringify(view)}: ${expected}`, async () => {
      expect(await partsOf(view)).to.equal(expected);
    });

  it('the sentence first, with a picture that is decoration', async () => {
    const element = await officeHours({ data, now: openTime });
    expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
    expect(part(element, 'status-open')?.dataset['state']).to.equal('open');
    expect(part(element, 'icon')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('the week as a table: a row header a day, today marked for everybody, times to be heard in full', async () => {
    const element = await officeHours({ data, now: openTime });
    const table = part(element, 'week')!;
    const rows = [...table.querySelectorAll('tr')];
    expect(rows).to.have.length(7);
    expect(rows.every((row) => row.querySelector('th')?.scope === 'row')).to.equal(true);
    const current = table.querySelectorAll('[aria-current=date]');
    expect(current).to.have.length(1);
    expect(current[0]?.querySelector('th')?.textContent).to.equal('Donnerstag');
    expect(table.getAttribute('aria-label')).to.equal('Stadtteilbüro West');
    expect(words(element, 'day-today')).to.equal('Donnerstag 10 Uhr bis 12 Uhr, 14 Uhr bis 18 Uhr');
    expect(current[0]?.querySelector('[part~=slot] [aria-hidden]')?.textContent).to.equal('10:00–12:00 Uhr');
  });

  it('remarks beside the time they belong to', async () => {
    const element = await officeHours({ data, now: '2026-11-28T10:30' });
    expect(words(element, 'day-today')).to.equal('Samstag 10 Uhr bis 12 Uhr, nicht immer');
  });

  it('equal days as one, on demand', async () => {
    const element = await officeHours({ data, now: openTime, 'group-days': '' });
    const names = [...part(element, 'week')!.querySelectorAll('th')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Montag bis Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']);
    expect(part(element, 'day-today')?.querySelector('th')?.textContent).to.equal('Donnerstag');
  });

  it('today in one line, with its date', async () => {
    const element = await officeHours({ data, now: openTime, view: 'today' });
    expect(words(element, 'today')).to.equal('Donnerstag, 26. November 10 Uhr bis 12 Uhr, 14 Uhr bis 18 Uhr');
    expect(part(element, 'today')?.querySelector('time')?.dateTime).to.equal('2026-11-26');
  });

  it('holidays in the week and ahead, as a list', async () => {
    const element = await officeHours({ data, now: '2026-12-21T10:30' });
    expect(words(element, 'holiday')).to.equal('1. Weihnachtstag');
    const items = [...part(element, 'announcements')!.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items.join()).to.contain('1. Weihnachtstag').and.to.contain('Neujahr');
  });

  it('no announcement beside a status alone', async () => {
    const element = await officeHours({ data, now: '2026-12-21T10:30', view: 'status' });
    expect(part(element, 'announcements')).to.equal(null);
  });

  it('a number that can be tapped, where one should call first', async () => {
    const element = await officeHours({ data: officeDocument({ booking: 'recommended' }), now: openTime });
    const link = part(element, 'call')?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal('tel:+4963131090738');
    expect(link!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('where nothing is known, how to reach somebody, and no table of guesses', async () => {
    const element = await officeHours({ data: officeDocument({ hours: [] }), now: openTime });
    expect(part(element, 'status-unknown')).not.to.equal(null);
    expect(words(element, 'status')).to.contain('0631 31 09 07 38');
    expect(part(element, 'week')).to.equal(null);
  });

  for (const [level, tag] of [
    [undefined, 'h3'],
    ['2', 'h2'],
    ['0', undefined],
    ['seven', undefined],
  ] as const)
    it(`heading-level=${level}: ${tag ?? 'none'}`, async () => {
      const element = await officeHours({ data, now: openTime, ...(level && { 'heading-level': level }) });
      expect(part(element, 'heading')?.localName).to.equal(tag);
    });

  it('another office of the document', async () => {
    const offices = [...(data['offices'] as object[]), { id: 'ost', name: 'Stadtteilbüro Ost' }];
    const element = await officeHours({ data: { ...data, offices }, now: openTime, office: 'ost' });
    expect(words(element, 'heading')).to.equal('Stadtteilbüro Ost');
  });
});
