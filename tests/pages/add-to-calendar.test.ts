import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const visit = async () => {
  const visit = await site.visit('fixtures/next-consultation.html');
  await visit.page.locator('next-consultation[lang=en] [part~=line]').waitFor();
  return visit;
};

const button = (page: Page, day: string) => page.getByRole('button', { name: `In den Kalender: ${day}` });

/** The file that comes of a press and an answer: its name, and the calendar in it. */
const answered = async (page: Page, press: () => Promise<void>, answer: string) => {
  await press();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: answer }).click(),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
  return { name: download.suggestedFilename(), calendar };
};

/** The one event of a single date. */
const saved = async (page: Page, press: () => Promise<void>) => {
  const { name, calendar } = await answered(page, press, 'Nur diesen Termin');
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events).toHaveLength(1);
  return { name, event: events[0]! };
};

describe('a date for the calendar, on a page under the strict policy', () => {
  it('is a file, made in the page, that another program reads', async () => {
    const { page, complaints, requests } = await visit();
    const { name, event } = await saved(page, () => button(page, 'Morgen').click());
    expect(name).toBe('sprechstunde-gemeindeschwester-2026-11-24.ics');
    expect(event.summary).toBe('Gemeindeschwester plus');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-24T09:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-24T11:00:00.000Z');
    expect(event.location).toBe('Königstraße 93, Kaiserslautern');
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(complaints).toEqual([]);
    expect(requests.filter((each) => !each.startsWith('/') && !each.startsWith('blob:'))).toEqual([]);
  });

  it('comes by the keyboard too', async () => {
    const { page, complaints } = await visit();
    const { event } = await saved(page, () => button(page, 'Mittwoch, 25. November').press('Enter'));
    expect(event.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event.description).toContain('nicht sicher');
    expect(complaints).toEqual([]);
  });

  it('all dates come as a series, worked out in the page', async () => {
    const { page, complaints, requests } = await visit();
    const { name, calendar } = await answered(page, () => button(page, 'Morgen').click(), 'Alle bekannten Termine');
    expect(name).toBe('sprechstunde-gemeindeschwester.ics');
    const [series] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect([series?.summary, series?.isRecurring()]).toEqual(['Gemeindeschwester plus', true]);
    expect(requests.filter((each) => /calendar-feed/.test(each))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('needs nothing of its own before somebody wants it; the document is asked for once', async () => {
    const { page, requests } = await visit();
    const scripts = () => new Set(requests.filter((each) => each.endsWith('.js')));
    const before = scripts();
    expect([...before].filter((each) => /save-|icalendar/.test(each))).toEqual([]);
    expect(requests.filter((each) => each.endsWith('.json'))).toEqual(['/data/innenstadt-west.json']);
    await saved(page, () => button(page, 'Morgen').click());
    const wanted = [...scripts()].filter((each) => !before.has(each)).sort();
    expect(wanted).toEqual(
      ['save-date', 'save-file', 'write-icalendar'].map((name): unknown => expect.stringContaining(name)),
    );
  });
});
