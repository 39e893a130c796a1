import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contactDocument, officeContact } from '../support/contacts.js';
import { parts } from '../support/printed.js';

const now = '2026-11-26T10:00';

describe('the buttons of <office-contact> for contacts', () => {
  const made: Blob[] = [];
  const downloads: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;

  beforeEach(() => {
    made.length = downloads.length = 0;
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return `blob:https://example.org/${made.length}`;
    };
    HTMLAnchorElement.prototype.click = function () {
      downloads.push(this.download);
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('are there for the office, the people and who is in charge, each with its own name', async () => {
    const element = await officeContact({ data: contactDocument(), now });
    expect(parts(element, 'save').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Kontakt speichern (vCard): Stadtteilbüro West',
      'Kontakt speichern (vCard): Ina Ott (Quartiersmanagerin), Stadtteilbüro West',
      'Kontakt speichern (vCard): Amt für Soziales',
    ]);
  });

  for (const [index, name, line] of [
    [0, 'west.vcf', 'FN:Stadtteilbüro West'],
    [1, 'west-1.vcf', 'FN:Ina Ott'],
    [2, 'amt.vcf', 'FN:Amt für Soziales'],
  ] as const)
    it(`save ${name}, by the keyboard too`, async () => {
      const element = await officeContact({ data: contactDocument(), now });
      parts(element, 'save')[index]!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => downloads.length, 'saved', { timeout: 30_000 });
      expect(downloads).to.deep.equal([name]);
      const text = await made[0]!.text();
      expect(text).to.contain(line);
      expect(text).to.contain('ADR');
    });

  it('save the office, although a partner has the same id', async () => {
    const data = contactDocument();
    const element = await officeContact({ data: { ...data, partners: [{ id: 'west', name: 'Verein West' }] }, now });
    parts(element, 'save')[0]!.click();
    await waitUntil(() => downloads.length, 'saved', { timeout: 30_000 });
    expect(await made[0]!.text()).to.contain('FN:Stadtteilbüro West');
  });
});
