import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { button, consultations, monday, nextConsultation } from '../support/consultations.js';
import { parts } from '../support/printed.js';

const long = `Beratung für Ältere – ${'Wohnen, Pflege; Geld \\ Straße und Überblick. '.repeat(4)}Schluß`;
const services = [
  {
    id: 'spaet',
    name: 'Spätberatung für Ältere, Junge; alle',
    description: long,
    place: 'schule',
    hours: [{ byDay: ['MO'], startTime: '22:00', endTime: '01:00', status: 'tentative', note: 'Zeile 1\nZeile 2' }],
  },
  { id: 'fest', name: 'Fest', kind: 'activity', hours: [{ dates: ['2026-11-28'] }] },
  { id: 'termin', name: 'Terminberatung', booking: 'required', hours: [{ byDay: ['TH'], startTime: '15:00' }] },
];
const data = consultations(services);

describe('the button of <next-consultation> for the calendar', () => {
  const made: Blob[] = [];
  const links: { readonly href: string; readonly download: string }[] = [];
  const { createObjectURL } = URL;

  const { click } = HTMLAnchorElement.prototype;

  beforeEach(() => {
    made.length = 0;
    links.length = 0;
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return `blob:https://example.org/${made.length}`;
    };
    HTMLAnchorElement.prototype.click = function () {
      links.push({ href: this.href, download: this.download });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  /** The file that a press makes, as text. */
  const saved = async (press: () => unknown): Promise<string> => {
    const count = made.length;
    await press();
    await waitUntil(() => links.length > count, 'saved', { timeout: 8_000 });
    return made.at(-1)!.text();
  };

  const first = async (attributes: Record<string, string>) => {
    const element = await nextConsultation({ data, now: monday, limit: '1', ...attributes });
    return saved(() => button(element).click());
  };

  const eventIn = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    expect(others).to.deep.equal([]);
    return new ICAL.Event(event);
  };

  const statusOf = (text: string) => eventIn(text).component.getFirstPropertyValue('status');

  it('makes a file that another program reads: when, what, where, who, whether it is sure', async () => {
    const text = await first({ consultation: 'pflegeberatung' });
    const event = eventIn(text);
    expect(event.startDate.toJSDate().toISOString()).to.equal('2026-11-24T09:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).to.equal('2026-11-24T11:00:00.000Z');
    expect(event.summary).to.equal('Pflegeberatung');
    expect(event.location).to.equal('Ahornhof, Hofstraße 3, Kaiserslautern');
    expect(event.description).to.equal('AWO\nHilfe, wenn zu Hause jemand Pflege braucht.\nFür: Angehörige');
    expect(statusOf(text)).to.equal('CONFIRMED');
    expect(event.uid).to.equal(`pflegeberatung-2026-11-24-1000@${location.host}`);
    expect(event.component.getFirstPropertyValue('url')).to.equal(location.href);
  });

  it('hands it over as a download with a name that says what it is', async () => {
    await first({ consultation: 'pflegeberatung' });
    expect(made.map(({ type }) => type)).to.deep.equal(['text/calendar']);
    expect(links).to.deep.equal([{ href: 'blob:https://example.org/1', download: 'pflegeberatung-2026-11-24.ics' }]);
  });

  it('gives a date the same name each time, so that a calendar renews it, and each date its own', async () => {
    const element = await nextConsultation({ data, now: monday, limit: '3' });
    const uids: string[] = [];
    for (const each of [...parts(element, 'calendar'), button(element)])
      uids.push(eventIn(await saved(() => each.click())).uid);
    expect(uids[3]).to.equal(uids[0]);
    expect(new Set(uids).size).to.equal(3);
    const later = eventIn(await first({ consultation: 'spaet', now: '2026-11-23T22:30' })).uid;
    expect(later, 'also while it is on').to.equal(uids[0]);
  });

  it('keeps umlauts, commas, semicolons, backslashes and lines whole, in lines of at most 75 bytes', async () => {
    const text = await first({ consultation: 'spaet', view: 'card' });
    const event = eventIn(text);
    expect(event.summary).to.equal('Spätberatung für Ältere, Junge; alle');
    expect(event.description).to.contain(long).and.to.contain('Zeile 1\nZeile 2');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(75);
    expect(lines.some((line) => line.startsWith(' '))).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('knows dates past midnight, and those that are not sure', async () => {
    const text = await first({ consultation: 'spaet' });
    const event = eventIn(text);
    expect(event.startDate.toJSDate().toISOString()).to.equal('2026-11-23T21:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).to.equal('2026-11-24T00:00:00.000Z');
    expect(event.location).to.equal('Schule am Ring');
    expect(statusOf(text)).to.equal('TENTATIVE');
  });

  it('invents no end where none is known; by appointment is not sure', async () => {
    const text = await first({ consultation: 'termin' });
    expect(text).to.contain('DTSTART:20261126T140000Z').and.not.to.contain('DTEND');
    expect(statusOf(text)).to.equal('TENTATIVE');
  });

  it('takes the whole day where no time is known', async () => {
    const event = eventIn(await first({ consultation: 'fest' }));
    expect([event.startDate.isDate, event.startDate.toString()]).to.deep.equal([true, '2026-11-28']);
  });

  it('can be used with the keyboard: Enter and space', async () => {
    const element = await nextConsultation({ data, now: monday, view: 'card' });
    for (const press of ['Enter', ' ']) {
      button(element).focus();
      const text = await saved(() => sendKeys({ press }));
      expect(eventIn(text).uid).to.contain('spaet');
    }
  });
});
