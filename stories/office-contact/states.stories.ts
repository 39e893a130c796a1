import type { Meta } from '@storybook/web-components-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeContactMeta } from './office-contact-meta.js';
import type { OfficeContactArgs, Story } from './office-contact-story.js';

const meta: Meta<OfficeContactArgs> = {
  ...officeContactMeta,
  title: 'office-contact/Was dasteht · What it says',
  id: 'office-contact-states',
  parameters: about(
    'Umzug, freie Stelle, wer zuständig ist: alles, was auf solchen Seiten vorkommt.',
    'A move, a vacant post, who is in charge: everything that such pages have.',
  ),
};
export default meta;

export const Plain: Story = {
  name: 'Anschrift und Telefon · Address and telephone',
  args: { document: 'innenstadt-west' },
  parameters: shows(
    'Das Übliche: wo es ist, wie man es findet, welche Nummer man wählt.',
    'The usual: where it is, how to find it, which number to dial.',
  ),
  play: reads({
    'address-line': ['Königstraße 93', 'Kaiserslautern'],
    detail: ['In der Nähe des Donnerstagsmarkts.'],
    contact: [expect.stringContaining('0631 31 09 07 38'), expect.any(String), expect.any(String)],
    status: [],
  }),
};

export const Access: Story = {
  name: 'Hinkommen und hineinkommen · Getting there and in',
  args: { view: 'place' },
  parameters: shows(
    'Rollstuhl, Rampe, Aufzug, Hörschleife: für jeden Ort.',
    'Wheelchair, ramp, lift, hearing loop: for each place.',
  ),
  play: reads({
    detail: [
      'Eingang vom Hof, Bus 102 bis Brückenstraße.',
      'Mit dem Rollstuhl eingeschränkt zugänglich',
      'Klingel an der Rampe; das WC ist im ersten Stock.',
      'Mit dem Rollstuhl zugänglich',
      'Aufzug und barrierefreies WC, Hörschleife im Saal.',
      'Eröffnung: 1. Februar 2027',
    ],
    people: [],
  }),
};

export const Moved: Story = {
  name: 'Umgezogen · Moved',
  args: { view: 'place', time: '2027-02-01T08:00' },
  parameters: shows(
    'Vom Tag der Eröffnung an steht nur noch der neue Ort da.',
    'From the day of the opening only the new place is there.',
  ),
  play: reads({ 'address-line': ['Brückenhaus', 'Am Ufer 2', '51000 Köln'], 'place-label': [] }),
};

export const UnderConstruction: Story = {
  name: 'Noch im Bau · Still under construction',
  args: { document: 'kaster-2017', time: '2017-10-17T10:30' },
  parameters: shows(
    'Das Büro ist im Rathaus, bis ein Haus öffnet, von dem niemand weiß, wann; zuständig ist die Stadt.',
    'The office is in the town hall until a house opens, and nobody knows when; the town is in charge.',
  ),
  play: reads({
    'place-label': ['Bis „Haus der Begegnung“ öffnet', 'Danach'],
    'authority-name': ['Stadt Bedburg – Rathaus Bedburg'],
    sentence: ['Jetzt geöffnet bis 12 Uhr'],
    hours: [
      'Montag bis Freitag, 8:30 bis 12 Uhr',
      'Montag und Donnerstag, 14 bis 16 Uhr',
      'Jeden Dienstag, 14 bis 18 Uhr',
    ],
  }),
};

export const AuthorityClosed: Story = {
  name: 'Zuständiges Amt geschlossen · Department in charge closed',
  args: { view: 'authority', time: '2026-11-27T09:00' },
  parameters: shows(
    'Das Amt hat heute zu, das Büro nicht: Jedes hat seinen eigenen Stand.',
    'The department is closed today, the office isn’t: each has its own status.',
  ),
  play: reads({
    sentence: ['Heute geschlossen: Personalversammlung'],
    next: ['Öffnet Montag, 30. November, um 8 Uhr'],
    contact: ['Telefon: 0221 4710 160', 'Fax: 0221 4710 161'],
  }),
};

export const Vacancy: Story = {
  name: 'Stelle nicht besetzt · Vacant post',
  args: { document: 'kaster' },
  parameters: shows(
    'Niemand im Amt, und keine Nummer bekannt: Es steht da, wer vertritt und was man nicht weiß.',
    'Nobody in post, and no number known: it says who stands in, and what isn’t known.',
  ),
  play: reads({
    'person-name': ['Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt'],
    contact: [
      'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
      'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
    ],
    none: ['Telefon und E-Mail sind nicht bekannt'],
    save: [],
  }),
};

export const AddressOnly: Story = {
  name: 'Nur eine Anschrift · An address only',
  args: { document: 'gruebentaelchen' },
  parameters: shows(
    'Weder Telefon noch Namen: Die Anschrift hilft trotzdem, und das Fehlende wird gesagt.',
    'Neither telephone nor names: the address helps all the same, and what is missing is said.',
  ),
  play: reads({
    'address-line': ['Friedenstraße 118', 'Kaiserslautern'],
    none: ['Telefon und E-Mail sind nicht bekannt'],
  }),
};

export const Elsewhere: Story = {
  name: 'Ein paar Tage woanders · Elsewhere for some days',
  args: { view: 'contact', time: '2026-12-08T10:30' },
  parameters: shows(
    'Wegen Malerarbeiten ist das Büro eine Woche im Rathaus: Das steht obenan.',
    'Because of painting work the office is in the town hall for a week: that comes first.',
  ),
  play: reads({
    elsewhere: ['7. bis 11. Dezember: Ort ist Bezirksrathaus, Marktplatz 1, 51000 Köln (Malerarbeiten)'],
  }),
};

export const SaveContact: Story = {
  name: 'Kontakt speichern · Save a contact',
  args: { view: 'contact people' },
  parameters: shows(
    'Büro und Personen lassen sich als Kontakt (vCard) ins Telefon oder Adressbuch übernehmen.',
    'The office and people can be taken over into the telephone or address book as a contact (vCard).',
  ),
  play: async (scene) => {
    await reads({ save: ['Kontakt speichern (vCard)', 'Kontakt speichern (vCard)'] })(scene);
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    scene.canvasElement.querySelector('office-contact')?.shadowRoot?.querySelector('button')?.click();
    await waitFor(() => expect(click.mock.contexts.at(-1)).toHaveProperty('download', 'stadtteilbuero.vcf'));
    click.mockRestore();
  },
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { document: 'chemnitz' },
  parameters: shows(
    'Die Angaben sind von 2010: Das steht obenan, und dass man vorher nachfragen soll.',
    'The information is from 2010: it says so at the top, and that one should ask first.',
  ),
  play: reads({ stale: ['Angaben von 2010 – bitte vorher nachfragen'], 'as-of': [] }),
};
