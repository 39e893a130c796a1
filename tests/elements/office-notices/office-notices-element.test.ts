import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/office-notices/define.js';
import type { OfficeNoticesElement } from '../../../src/elements/office-notices/office-notices-element.js';
import { officeDocument } from '../support/office.js';

const shown = (data: unknown) =>
  fixture<OfficeNoticesElement>(html`<office-notices .data=${data}><p>Telefon 0631 31 09 07 38</p></office-notices>`);

describe('<office-notices>', () => {
  it("has the office's name as a heading of level 3", async () => {
    const { shadowRoot } = await shown(officeDocument());
    expect(shadowRoot!.querySelector('h3')!.textContent.trim()).to.equal('Stadtteilbüro West');
  });

  it('shows what stands inside it where there is no document', async () => {
    const element = await shown(undefined);
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
  });

  it('is accessible', async () => {
    await expect(await shown(officeDocument())).to.be.accessible();
  });
});
