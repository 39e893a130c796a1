import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import type { PartnerContactsElement } from '../../../src/elements/partner-contacts/partner-contacts-element.js';
import { partnerContacts, partnerDocument, partsOf, wordsOf } from '../support/partners.js';

const now = '2026-11-26T10:00';
const reachable = {
  id: 'haus',
  name: 'Haus; der, Begegnung',
  telephone: ['0631 1234'],
  people: [
    { name: 'Dr. Anna von der Heide', role: 'Leitung', email: 'a@example.org' },
    { name: 'Karl Ott', telephone: ['0631 5678'], absent: true },
    { role: 'Ehrenamtliche' },
  ],
};
const data = partnerDocument({ partners: [reachable, { id: 'nobody', name: 'Niemand' }], services: [] });

const names = (element: PartnerContactsElement) =>
  partsOf(element, 'save').map((button) => button.getAttribute('aria-label'));

describe('the button of <partner-contacts> for contacts', () => {
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

  const saved = async (press: () => unknown) => {
    const count = downloads.length;
    await press();
    await waitUntil(() => downloads.length > count, 'saved', { timeout: 30_000 });
    const [, properties] = ICAL.parse(await made.at(-1)!.text()) as unknown as [
      string,
      [string, object, string, unknown][],
    ];
    return {
      name: downloads.at(-1),
      type: made.at(-1)!.type,
      card: new Map(properties.map(([key, , , value]) => [key, value])),
    };
  };

  it('is there for whoever can be reached, with a name of its own', async () => {
    expect(names(await partnerContacts({ data, now }))).to.deep.equal([
      'Kontakt speichern (vCard): Haus; der, Begegnung',
      'Kontakt speichern (vCard): Dr. Anna von der Heide (Leitung), Haus; der, Begegnung',
    ]);
  });

  it('speaks the language of the page', async () => {
    const element = await partnerContacts({ data, now, lang: 'en' });
    await waitUntil(() => partsOf(element, 'save').length, 'drawn', { timeout: 30_000 });
    expect(wordsOf(element, 'save')).to.deep.equal(['Save contact (vCard)', 'Save contact (vCard)']);
  });

  it('is not in the way of the number or address above it', async () => {
    const element = await partnerContacts({ data, now });
    const [save] = partsOf(element, 'save');
    save!.scrollIntoView();
    const link = element.shadowRoot!.querySelector('[part~="telephone"]')!;
    const { left } = link.getBoundingClientRect();
    const { bottom } = link.closest('[part~="contact"]')!.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(left + 3, bottom - 1)).to.equal(link);
  });

  it('saves an organisation', async () => {
    const element = await partnerContacts({ data, now });
    const { name, type, card } = await saved(() => partsOf(element, 'save')[0]!.click());
    expect([name, type]).to.deep.equal(['haus.vcf', 'text/vcard']);
    expect([card.get('version'), card.get('fn'), card.get('tel')]).to.deep.equal([
      '4.0',
      'Haus; der, Begegnung',
      'tel:+496311234',
    ]);
  });

  it('saves a person, by the keyboard too', async () => {
    const element = await partnerContacts({ data, now });
    const { name, card } = await saved(async () => {
      partsOf(element, 'save')[1]!.focus();
      await sendKeys({ press: 'Enter' });
    });
    expect(name).to.equal('haus-1.vcf');
    expect(card.get('n')).to.deep.equal(['von der Heide', 'Anna', '', 'Dr.', '']);
    expect(card.get('email')).to.equal('a@example.org');
  });
});
