import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriersInLightAndDark } from './support/barriers.js';
import { Site, type Visit } from './support/site.js';

const oldPage = `Stadtteilbüro Nordstadt
Gartenstraße 12, 67655 Kaiserslautern, Telefon 0631 12 34 56

Öffnungszeiten
Montag bis Freitag 10.00 – 12.00 Uhr
donnerstags auch 14 bis 16 Uhr
Vom 28.12.2026 bis 31.12.2026 geschlossen

Mieterverein: jeden 1. Mittwoch im Monat, 15 – 17 Uhr, nach Vereinbarung

Unser Team freut sich auf Sie!
`;

const goodDocument = JSON.stringify(
  {
    schemaVersion: '1.0',
    language: 'de',
    region: 'DE-RP',
    asOf: '2026-11',
    offices: [
      {
        id: 'a',
        name: 'Stadtteilbüro',
        telephone: ['0631 31 09 07 38'],
        hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
        overrides: [{ on: ['2026-12-24', '2026-12-31'], status: 'cancelled' }],
      },
    ],
  },
  null,
  2,
);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const open = (how = {}): Promise<Visit> => site.visit('check.html', how);
const status = (page: Page) => page.locator('main p[role=status]:not(.voice)');
const paste = async (page: Page, text: string) => {
  await page.getByLabel('Text der Seite oder Dokument').fill(text);
  await expect.poll(() => status(page).innerText()).not.toBe('');
};
const documentField = (page: Page) => page.getByLabel('Dokument (JSON)');
const selected = (page: Page) =>
  documentField(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
const widgetText = (page: Page, tag: string) =>
  page
    .locator(tag)
    .first()
    .evaluate((each) => each.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');

describe('the text of a page', () => {
  it('becomes rules in words, each with the stretch it came from', async () => {
    const { page } = await open();
    await paste(page, oldPage);
    const rules = await page.locator('.found.rule .sentence').allInnerTexts();
    expect(rules[0]).toMatch(/^Montag bis Freitag, 10 bis 12 Uhr/);
    expect(rules.join()).toContain('Jeden 1. Mittwoch im Monat, 15 bis 17 Uhr');
    expect(await page.locator('.found.closure .sentence').innerText()).toContain(
      '28. bis 31. Dezember 2026 geschlossen',
    );
    expect(await page.locator('.found.not-understood').allInnerTexts()).toContainEqual(
      expect.stringContaining('Unser Team freut sich auf Sie!'),
    );
    await page.getByRole('link', { name: /^Im Text: .*jeden 1. Mittwoch/ }).click();
    const current = page.locator('.marked-text .current');
    expect(await current.innerText()).toBe('jeden 1. Mittwoch im Monat, 15 – 17 Uhr');
    expect(await current.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('leads from a stretch to its rule', async () => {
    const { page } = await open();
    await paste(page, oldPage);
    await page.locator('.marked-text').getByRole('link', { name: 'Vom 28.12.2026 bis 31.12.2026 geschlossen' }).click();
    const current = page.locator('.found.current');
    expect(await current.innerText()).toContain('28. bis 31. Dezember 2026 geschlossen');
    expect(await current.evaluate((item) => item.contains(document.activeElement))).toBe(true);
  });

  it('says what it found, and begins a document with name and state', async () => {
    const { page } = await open();
    await paste(page, oldPage);
    expect(await status(page).innerText()).toMatch(
      /^Im Text: \d Zeiten gefunden; 1 Schließung; 2 Stellen nicht verstanden/,
    );
    await page.getByLabel('Name des Büros').fill('Stadtteilbüro Nordstadt');
    await page.getByLabel('Bundesland').selectOption('Rheinland-Pfalz');
    await expect.poll(() => documentField(page).inputValue()).toContain('"region": "DE-RP"');
    expect(await documentField(page).inputValue()).toContain('"name": "Stadtteilbüro Nordstadt"');
    await expect.poll(() => widgetText(page, 'office-hours')).toContain('Stadtteilbüro Nordstadt');
  });

  it('asks to paste what one sees where somebody pastes the source', async () => {
    const { page } = await open();
    await page.getByLabel('Text der Seite oder Dokument').fill('<!doctype html><p>Montag 10–12 Uhr</p>');
    expect(await page.getByText('Das ist der Quelltext einer Webseite').isVisible()).toBe(true);
    expect(await documentField(page).count()).toBe(0);
  });
});

describe('a document', () => {
  it.each([
    ['a missing comma', '"language": "de",', '"language": "de"', /fehlt ein Komma/, '"region"', 'Fehler'],
    ['a wrong time', '"10:00"', '"10 Uhr"', /Vermutlich gemeint: "10:00"/, '"10 Uhr"', 'Fehler'],
    ['an unknown field', '"telephone"', '"telefone"', /telefone/, '[', 'Warnung'],
  ])('with %s: a sentence, the place, a way to it', async (_what, from, to, sentence, marked, severity) => {
    const { page } = await open();
    await paste(page, goodDocument.replace(from, to));
    const remark = page.locator('.remark', { hasText: sentence }).first();
    expect(await remark.locator('.badge').innerText()).toBe(severity);
    const button = remark.getByRole('button', { name: /^Zeile \d+, Spalte \d+ zeigen$/ });
    const [line = '0'] = /\d+/.exec(await button.innerText()) ?? [];
    await button.click();
    expect(await selected(page)).toBe(marked);
    const before = await documentField(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(0, field.selectionStart),
    );
    expect(before.split('\n')).toHaveLength(Number(line));
    expect(await page.locator('.places mark').first().isVisible()).toBe(true);
  });

  it('is checked again while one mends it, and praised in the end', async () => {
    const { page } = await open();
    await paste(page, goodDocument.replace('"12:00"', '"12 Uhr"'));
    expect(await status(page).innerText()).toContain('Im Dokument: 1 Fehler');
    await documentField(page).fill(goodDocument);
    await expect.poll(() => page.locator('.fine').count()).toBe(1);
    expect(await page.locator('.fine').innerText()).toContain('Alles in Ordnung');
    expect(await status(page).innerText()).toBe('Im Dokument: alles in Ordnung.');
  });

  it('stays on show as it was while it can’t be read', async () => {
    const { page } = await open();
    await paste(page, goodDocument);
    await documentField(page).fill(goodDocument.slice(0, -1));
    await expect.poll(() => page.getByText('Das ist die letzte Fassung').count()).toBe(1);
    expect(await widgetText(page, 'office-hours')).toContain('Stadtteilbüro');
  });

  it('comes out as the file that is in the field', async () => {
    const { page } = await open();
    await paste(page, goodDocument);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als office.json speichern' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('office.json');
    expect(await readFile(await download.path(), 'utf8')).toBe(goodDocument);
    await expect.poll(() => status(page).innerText()).toContain('Gespeichert als office.json.');
  });

  it('comes in from a file that is dropped', async () => {
    const { page } = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'office.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, goodDocument);
    await expect.poll(() => documentField(page).count()).toBe(1);
    expect(await documentField(page).inputValue()).toBe(goodDocument);
  });

  it('comes in from a file, also with the line ends of another system', async () => {
    const { page } = await open();
    const buffer = Buffer.from(`\ufeff${goodDocument.replaceAll('\n', '\r\n')}`);
    await page.setInputFiles('#file', { name: 'office.json', mimeType: 'application/json', buffer });
    await expect.poll(() => documentField(page).count()).toBe(1);
    expect(await documentField(page).inputValue()).toBe(goodDocument);
  });
});

it('the preview follows the clock and the language', async () => {
  const { page } = await open();
  await paste(page, goodDocument);
  await page.getByRole('button', { name: '1. Weihnachtstag' }).click();
  await expect.poll(() => widgetText(page, 'office-hours')).toContain('1. Weihnachtstag');
  await page.getByLabel('Tag und Uhrzeit').fill('2026-11-23T11:00');
  await page.getByLabel('Tag und Uhrzeit').blur();
  await expect.poll(() => widgetText(page, 'office-hours')).toContain('Jetzt geöffnet bis 12 Uhr');
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => widgetText(page, 'office-hours')).toMatch(/open/i);
});

describe('what one typed', () => {
  it('survives a reload, and is gone when one wants it gone, and back when one doesn’t', async () => {
    const { page } = await open();
    await paste(page, goodDocument);
    const mine = goodDocument.replace('Stadtteilbüro', 'Treffpunkt');
    await documentField(page).fill(mine);
    await page.reload();
    expect(await documentField(page).inputValue()).toBe(mine);
    await expect.poll(() => widgetText(page, 'office-hours')).toContain('Treffpunkt');

    await page.getByRole('button', { name: 'Alles löschen' }).click();
    expect(await documentField(page).count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    expect(await documentField(page).inputValue()).toBe(mine);
  });

  it('is not written over by the text once somebody has changed the document', async () => {
    const { page } = await open();
    await paste(page, oldPage);
    const mine = (await documentField(page).inputValue()).replace('"Stadtteilbüro"', '"Treffpunkt"');
    await documentField(page).fill(mine);
    await page.getByLabel('Text der Seite oder Dokument').fill(`${oldPage}\nSamstag 10–12 Uhr\n`);
    await expect
      .poll(() => page.locator('.found.rule').allInnerTexts())
      .toContainEqual(expect.stringContaining('Samstag'));
    expect(await documentField(page).inputValue()).toBe(mine);
    await page.getByRole('button', { name: 'Dokument neu aus dem Text beginnen' }).click();
    expect(await documentField(page).inputValue()).toContain('"SA"');
  });
});

describe('for everybody', () => {
  const withEverything = async (how = {}) => {
    const visit = await open(how);
    await paste(visit.page, oldPage);
    await expect.poll(() => widgetText(visit.page, 'next-consultation')).toContain('Mieterverein');
    return visit;
  };

  it('asks nobody anything, and keeps to the policy', async () => {
    const { page, requests, complaints } = await open();
    await page.waitForLoadState('networkidle');
    const before = [...requests];
    await paste(page, oldPage);
    await expect.poll(() => widgetText(page, 'next-consultation')).toContain('Mieterverein');
    expect(requests).toEqual(before);
    expect(before.filter((each) => !/^\/(check\.html|check\/|styles\/|images\/)/.test(each))).toEqual([]);
    expect(complaints).toEqual([]);
    const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; worker-src 'none';/,
    );
    expect(policy).not.toMatch(/connect-src|unsafe/);
  });

  it('has nothing that axe finds: empty, with a text, with faults; light and dark', async () => {
    const { page } = await open();
    for (const text of ['', oldPage, goodDocument.replace('"12:00"', '"12 Uhr"')]) {
      if (text) await paste(page, text);
      expect(await barriersInLightAndDark(page), text.slice(0, 20)).toEqual([]);
    }
  });

  it('needs no sideways scrolling on 320 px', async () => {
    const { page } = await withEverything({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await paste(page, goodDocument.replace('"12:00"', '"12 Uhr"'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('has one h1, a line that is read aloud, and names for all fields', async () => {
    const { page } = await withEverything();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main :is([role=status], [aria-live]):not(.voice)').count()).toBe(1);
    const unnamed = await page
      .locator('main :is(input:not([hidden]), select, textarea)')
      .evaluateAll((fields) =>
        fields.filter((field) => !(field as HTMLInputElement).labels?.length).map(({ outerHTML }) => outerHTML),
      );
    expect(unnamed).toEqual([]);
  });

  it('opens from the disk as well, without a server', async () => {
    const { page, complaints } = await site.visit('index.html');
    await page.goto(new URL('../../dist/check/index.html', import.meta.url).href);
    await paste(page, oldPage);
    await expect.poll(() => widgetText(page, 'next-consultation')).toContain('Mieterverein');
    expect(complaints).toEqual([]);
  });

  it('says what it needs where no script runs', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.getByText('läuft hier kein JavaScript').isVisible()).toBe(true);
  });

  it('is linked from the first page', async () => {
    const { page } = await site.visit('index.html');
    await page.getByRole('link', { name: 'Angaben prüfen' }).click();
    await page.waitForURL(/check\.html/);
    expect(await page.title()).toContain('Angaben prüfen');
  });
});
