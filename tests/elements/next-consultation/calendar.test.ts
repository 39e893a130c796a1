import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { button, consultations, monday, nextConsultation } from '../support/consultations.js';
import { part, parts, wordsOf } from '../support/printed.js';

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

  /** The dialog that a press opens. */
  const asked = async (element: Element, press: () => unknown = () => button(element).click()) => {
    await waitUntil(() => part(element, 'calendar'), 'drawn', { timeout: 30_000 });
    // The one before goes a moment after its answer.
    await waitUntil(() => !part(element, 'calendar-choice'), 'answered', { timeout: 30_000 });
    await press();
    await waitUntil(() => part(element, 'calendar-choice'), 'asked', { timeout: 30_000 });
    return part(element, 'calendar-choice') as HTMLDialogElement;
  };

  /** The file that comes of an answer in that dialog, as text. */
  const saved = async (answer: () => unknown): Promise<string> => {
    const count = links.length;
    await answer();
    await waitUntil(() => links.length > count, 'saved', { timeout: 30_000 });
    return made.at(-1)!.text();
  };

  const choose = async (element: Element, name: string, press?: () => unknown): Promise<string> => {
    await asked(element, press);
    return saved(() => (part(element, name) as HTMLElement).click());
  };

  const shown = (attributes: Record<string, string> = {}) =>
    nextConsultation({ data, now: monday, limit: '1', ...attributes });

  const first = async (attributes: Record<string, string>) => choose(await shown(attributes), 'calendar-this');

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
      uids.push(eventIn(await choose(element, 'calendar-this', () => each.click())).uid);
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
      await asked(element, () => sendKeys({ press }));
      const text = await saved(() => sendKeys({ press }));
      expect(eventIn(text).uid).to.contain('spaet');
    }
  });

  it('asks which dates: this one, all of them, or a calendar to subscribe to where the page names one', async () => {
    const choices = async (attributes: Record<string, string>) => {
      const dialog = await asked(await shown({ consultation: 'pflegeberatung', ...attributes }));
      return [...dialog.children].map(wordsOf);
    };
    const both = ['In den Kalender: Morgen, Pflegeberatung', 'Nur diesen Termin', 'Alle bekannten Termine'];
    expect(await choices({})).to.deep.equal([...both, 'Schließen']);
    expect(await choices({ feed: 'termine.ics' })).to.deep.equal([...both, 'Kalender abonnieren', 'Schließen']);
    expect(await choices({ lang: 'en', feed: 'https://example.org/termine.ics' })).to.deep.equal([
      'Add to calendar: Tomorrow, Pflegeberatung',
      'Only this date',
      'All known dates',
      'Subscribe to the calendar',
      'Close',
    ]);
  });

  it('all dates are a series of the year to come, as the element knows it', async () => {
    const text = await choose(await shown({ consultation: 'pflegeberatung' }), 'calendar-all');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary)).to.include('Pflegeberatung');
    expect(events.some((each) => each.isRecurring())).to.equal(true);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).to.contain('Pflegeberatung');
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).to.equal('Europe/Berlin');
    expect(links.at(-1)?.download).to.equal('pflegeberatung.ics');
  });

  for (const [feed, address] of [
    ['https://example.org/termine.ics?a=1', 'webcal://example.org/termine.ics?a=1'],
    ['http://example.org/termine.ics', 'webcal://example.org/termine.ics'],
    ['webcal://example.org/termine.ics', 'webcal://example.org/termine.ics'],
    ['/termine.ics', `webcal://${location.host}/termine.ics`],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ] as const)
    it(`subscribes to ${feed}: ${address ?? 'no'}`, async () => {
      const { warn } = console;
      const warned: unknown[] = [];
      console.warn = (...said: readonly unknown[]) => warned.push(...said);
      const element = await shown({ consultation: 'pflegeberatung', feed });
      await asked(element).finally(() => (console.warn = warn));
      const link = part(element, 'calendar-subscribe') as HTMLAnchorElement | null;
      expect(link?.getAttribute('href') ?? undefined).to.equal(address);
      expect(warned.length).to.equal(address ? 0 : 1);
    });

  it('the question has a name, nothing for axe to find, and goes with Escape back to the button', async () => {
    const element = await shown({ consultation: 'pflegeberatung', feed: '/termine.ics' });
    button(element).focus();
    const dialog = await asked(element, () => sendKeys({ press: 'Enter' }));
    expect([dialog.matches(':modal'), element.shadowRoot!.activeElement?.getAttribute('part')]).to.deep.equal([
      true,
      'calendar-this',
    ]);
    await expect(element).to.be.accessible();
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !part(element, 'calendar-choice'), 'closed', { timeout: 30_000 });
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(links).to.deep.equal([]);
  });

  it('whoever presses twice is asked once', async () => {
    const element = await shown({ consultation: 'pflegeberatung' });
    await asked(element, () => [1, 2].forEach(() => button(element).click()));
    await new Promise((done) => setTimeout(done, 50));
    expect(element.shadowRoot!.querySelectorAll('dialog').length).to.equal(1);
  });

  it('a long word in it is broken, not cut; what can be chosen is 44 pixels high', async () => {
    const name = `Sprechstunde${'pflegebedürftigkeitsfeststellung'.repeat(4)}`;
    const document = consultations([{ id: 'lang', name, hours: [{ byDay: ['MO'], startTime: '22:00' }] }]);
    const element = await nextConsultation({ data: document, now: monday, consultation: 'lang', feed: '/termine.ics' });
    const dialog = await asked(element);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    const [, ...choices] = [...dialog.children].map((each) => each.getBoundingClientRect().height);
    expect(Math.min(...choices)).to.be.at.least(44);
  });

  it('nothing is saved by closing it, and it can be asked again', async () => {
    const element = await shown({ consultation: 'pflegeberatung' });
    for (let times = 0; times < 2; times++) {
      await asked(element);
      (part(element, 'calendar-close') as HTMLElement).click();
      await waitUntil(() => !part(element, 'calendar-choice'), 'closed', { timeout: 30_000 });
    }
    expect([links.length, element.shadowRoot!.querySelectorAll('dialog').length]).to.deep.equal([0, 0]);
  });
});
