import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './support/site.js';

const text = 'Öffnungszeiten\nMontag bis Freitag 10–12 Uhr\n';
const long = `${text}${'Wir freuen uns auf Ihren Besuch in unserem Haus.\n'.repeat(60)}`;
const office = { id: 'a', name: 'Büro', hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] };
const document = JSON.stringify({ schemaVersion: '1.0', language: 'de', asOf: '2026-11', offices: [office] }, null, 2);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const open = async (how = {}): Promise<Page> => (await site.visit('check.html', how)).page;
const textField = (page: Page) => page.getByLabel('Text der Seite oder Dokument');
const documentField = (page: Page) => page.getByLabel('Dokument (JSON)');
const status = (page: Page) => page.locator('main p[role=status]:not(.voice)');
const said = (page: Page, sentence: string) => expect.poll(() => status(page).innerText()).toContain(sentence);
const drop = (page: Page, content: readonly number[], name: string) =>
  page.evaluate(
    ([bytes, called]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], called));
      window.document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [content, name] as const,
  );

describe('copying', () => {
  it('puts the document on the clipboard', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await textField(page).fill(document);
    await page.getByRole('button', { name: 'Kopieren' }).click();
    await said(page, 'Kopiert.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(document);
  });

  it('where there is no clipboard marks it, and says what to do', async () => {
    const page = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await textField(page).fill(document);
    await page.getByRole('button', { name: 'Kopieren' }).click();
    await said(page, 'bitte mit Strg+C kopieren');
    const marked = await documentField(page).evaluate((field: HTMLTextAreaElement) => [
      field === field.ownerDocument.activeElement,
      field.selectionStart,
      field.selectionEnd,
    ]);
    expect(marked).toEqual([true, 0, document.length]);
  });
});

describe('files', () => {
  it('of old pages are read in their encoding', async () => {
    const page = await open();
    const buffer = Buffer.from('B\u00fcro\nMontag 10\u009612 Uhr', 'latin1');
    await page.setInputFiles('#file', { name: 'seite.txt', mimeType: 'text/plain', buffer });
    await expect.poll(() => textField(page).inputValue()).toBe('Büro\nMontag 10–12 Uhr');
  });

  it('that hold no text say what helps, and leave what was there', async () => {
    const page = await open();
    await textField(page).fill(text);
    await drop(page, [...Buffer.from('%PDF-1.7\n')], 'zeiten.pdf');
    await said(page, 'Diese Datei ist kein reiner Text');
    expect(await textField(page).inputValue()).toBe(text);
  });

  it('take the place of a text that can be had back', async () => {
    const page = await open();
    await textField(page).fill(text);
    await drop(page, [...Buffer.from('Samstag 10 Uhr')], 'neu.txt');
    await expect.poll(() => textField(page).inputValue()).toBe('Samstag 10 Uhr');
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    expect(await textField(page).inputValue()).toBe(text);
  });
});

describe('pasting', () => {
  it('a document over a longer text, which can be had back', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await textField(page).fill(long);
    await page.evaluate((json) => navigator.clipboard.writeText(json), document);
    await textField(page).press('Control+a');
    await textField(page).press('Control+v');
    await expect.poll(() => documentField(page).inputValue()).toBe(document);
    expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('document-heading');
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    expect(await textField(page).inputValue()).toBe(long);
  });

  it('a document from a word processor, with its spaces', async () => {
    const page = await open();
    await textField(page).fill(document.replaceAll('  ', '\u00a0\u00a0'));
    await expect.poll(() => documentField(page).inputValue()).toBe(document);
  });

  it('a new text takes away the way back to what was deleted before', async () => {
    const page = await open();
    await textField(page).fill(long);
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await textField(page).fill(text);
    await expect.poll(() => page.getByRole('button', { name: 'Rückgängig' }).count()).toBe(0);
  });

  it('the source of a page is read aloud as a slip', async () => {
    const page = await open();
    await textField(page).fill('Öffnungszeiten<br>Mo-Fr 10-12 Uhr<br>');
    await said(page, 'unter dem Feld steht, was hilft');
  });
});

describe('for everybody', () => {
  it('the field says that something is wrong in it, each way to a place what is', async () => {
    const page = await open();
    await textField(page).fill(document.replace('"10:00"', '"10 Uhr"'));
    await expect.poll(() => documentField(page).getAttribute('aria-invalid')).toBe('true');
    const way = page.getByRole('button', { name: /^Zeile \d+/ }).first();
    const id = await way.getAttribute('aria-describedby');
    expect(await page.locator(`#${id}`).innerText()).toContain('Vermutlich gemeint: "10:00"');
    await documentField(page).fill(document);
    await expect.poll(() => documentField(page).getAttribute('aria-invalid')).toBe('false');
  });

  it('the focus goes on where a button is gone', async () => {
    const page = await open();
    await textField(page).fill(text);
    await documentField(page).fill(document);
    await page.getByRole('button', { name: 'Dokument neu aus dem Text beginnen' }).click();
    expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('name');
  });

  it('nothing glides for those who don’t want it to', async () => {
    const page = await open();
    const glides = () => page.evaluate(() => getComputedStyle(window.document.documentElement).scrollBehavior);
    expect(await glides()).toBe('smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await glides()).toBe('auto');
  });

  it('on paper the whole document is there', async () => {
    const page = await open({ viewport: { width: 700, height: 900 } });
    await textField(page).fill(JSON.stringify({ ...JSON.parse(document), editorNote: long }, null, 2));
    await page.emulateMedia({ media: 'print' });
    const hidden = await documentField(page).evaluate((field) => [
      field.scrollHeight - field.clientHeight,
      field.scrollWidth - field.clientWidth,
      Math.max(0, window.document.documentElement.scrollWidth - innerWidth),
    ]);
    expect(hidden).toEqual([0, 0, 0]);
  });
});
