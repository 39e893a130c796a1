import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, partnerContactsMeta } from './partner-contacts-meta.js';
import type { PartnerContactsArgs, Story } from './partner-contacts-story.js';

const meta: Meta<PartnerContactsArgs> = {
  ...partnerContactsMeta,
  title: 'partner-contacts/Partner · Partners',
  id: 'partner-contacts',
  parameters: about(
    'Wen ruft man an? Partnerorganisationen mit ihren Leuten, Sprechzeiten und Angeboten.',
    'Whom does one call? Partner organisations with their people, consultation hours and offers.',
  ),
  args: { ...partnerContactsMeta.args, document: 'innenstadt-west' },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Die Zeile zum Kopieren ändert sich mit.',
    'Everything can be set: example, time and every attribute. The line to copy changes with it.',
  ),
  play: reads({ name: Array<unknown>(8).fill(expect.any(String)) }),
};

export const Partners: Story = {
  name: 'Alle Partner · All partners',
  parameters: shows(
    'Acht Partner eines Stadtteilbüros: vier wechseln sich ab, einer hat Angebote ohne Sprechstunde.',
    'Eight partners of a neighbourhood office: four take turns, one has offers but no consultation.',
  ),
  play: reads({
    heading: [
      'Partner und Kontakte',
      'Bau AG',
      'AWO',
      'Lebenshilfe',
      'DRK',
      'SKFM',
      'Gemeindeschwester plus',
      'Seniorenbeirat',
      'Landsmannschaft der Deutschen aus Russland e.V.',
    ],
    'search-field': [],
  }),
};

export const OnePartner: Story = {
  name: 'Ein Partner · One partner',
  args: { partner: 'seniorenbeirat' },
  parameters: shows(
    'Für die Seite des Partners selbst: Sein Name ist die Überschrift.',
    'For the partner’s own page: its name is the heading.',
  ),
  play: reads({
    heading: ['Seniorenbeirat'],
    time: ['Jeden 1. Dienstag im Monat, 12 bis 14 Uhr'],
    'person-name': ['Dorothee Ruster-Hebel (Ansprechpartnerin)'],
  }),
};

export const SaveContact: Story = {
  name: 'Kontakt speichern · Save a contact',
  args: { partner: 'awo' },
  parameters: shows(
    'Wer zu erreichen ist, lässt sich als Kontakt (vCard) ins Telefon oder Adressbuch übernehmen.',
    'Whoever can be reached can be taken over into the telephone or address book as a contact (vCard).',
  ),
  play: reads({ save: ['Kontakt speichern (vCard)'] }),
};

export const Topic: Story = {
  name: 'Zu einem Thema · On a topic',
  args: { topic: 'betreuung' },
  parameters: shows(
    'Wer hilft bei rechtlicher Betreuung? Nur diese vier, und nur mit dieser Sprechstunde.',
    'Who helps with legal guardianship? Only these four, and only with this consultation.',
  ),
  play: reads({ name: ['AWO', 'Lebenshilfe', 'DRK', 'SKFM'] }),
};

export const LongList: Story = {
  name: 'Lange Liste mit Suche · Long list with a search',
  args: { document: 'netzwerk' },
  parameters: shows(
    'Ab neun Partnern kann man suchen: nach Name, Person, Thema und Angebot, mit und ohne Umlaute.',
    'From nine partners on one can search: by name, person, topic and offer, with or without umlauts.',
  ),
  play: async (scene) => {
    await reads({ name: Array<unknown>(11).fill(expect.any(String)), 'search-field': [''] })(scene);
    if (scene.globals['language'] !== 'de') return;
    const field = scene.canvasElement.querySelector('partner-contacts')?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is no field to search in.');
    field.value = 'moehring';
    field.dispatchEvent(new InputEvent('input'));
    await reads({ name: ['Schuldnerhilfe Ahornhof e. V.'], count: ['1 von 11 gefunden'] })(scene);
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
  },
};

export const WithoutConsultation: Story = {
  name: 'Ohne Sprechstunde · Without a consultation',
  args: { partner: 'bau-ag' },
  parameters: shows(
    'Ein Partner ohne Sprechstunde: Es steht da, was er anbietet und wo.',
    'A partner without a consultation: it says what it offers, and where.',
  ),
  play: reads({
    'offers-label': ['Angebote'],
    'offer-name': ['Angebote im Mietertreff', 'Angebote im Wohnprojekt Nils'],
    time: [],
  }),
};

export const Away: Story = {
  name: 'Jemand ist weg · Somebody is away',
  args: { document: 'netzwerk', partner: 'frauenberatung' },
  parameters: shows(
    'Eine Beraterin ist nicht da; es steht da, wer sie vertritt und wer welche Sprachen spricht.',
    'One adviser is away; it says who stands in for her, and who speaks which languages.',
  ),
  play: reads({
    'person-name': ['Elif Işık (Beraterin)', 'Olga Berger (Beraterin) ist zurzeit nicht da'],
    time: ['Jeden 1. und 3. Donnerstag im Monat, 9 bis 11:30 Uhr (Sprachen: Türkisch, Russisch)'],
  }),
};

export const Ahead: Story = {
  name: 'Was endet, was beginnt · What ends, what begins',
  args: { document: 'netzwerk', partner: 'jugendmigrationsdienst' },
  parameters: shows(
    'Die Sprechstunde zieht im Januar auf eine andere Zeit um; was vorbei ist, steht nicht mehr da.',
    'In January the consultation moves to another time; what is over is no longer there.',
  ),
  play: reads({
    time: ['Jeden Mittwoch, 14 bis 17 Uhr, bis 16. Dezember', 'Jeden Mittwoch, 15 bis 18 Uhr, ab 13. Januar 2027'],
  }),
};

export const OwnHours: Story = {
  name: 'Eigene Zeiten · Hours of its own',
  args: { document: 'netzwerk', partner: 'mieterverein' },
  parameters: shows(
    'Der Verein ist am Telefon zu festen Zeiten zu erreichen und gibt im Wechsel mit anderen Auskunft.',
    'The association answers the telephone at fixed times, and gives information in turn with others.',
  ),
  play: reads({
    contact: [
      'Telefon: 0221 4710 142',
      'Zu erreichen: Montag bis Donnerstag, 9 bis 12 Uhr (ohne Anmeldung, am Telefon); auch nach Vereinbarung',
    ],
    time: ['Alle 2 Wochen am Montag, 17 bis 18:30 Uhr, ab 7. September (bitte vorher anrufen)'],
  }),
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

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { document: 'chemnitz', now: '2010-06-01T10:00' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Tag, und das Element sagt das dazu.',
    'With “now” one sees another day, and the element says so.',
  ),
  play: reads({
    preview: ['Vorschau für Dienstag, 1. Juni 2010, um 10 Uhr'],
    stale: [],
    'as-of': ['Angaben von 2010'],
  }),
};

export const NoHeading: Story = {
  name: 'Ohne Überschriften · Without headings',
  args: { 'heading-level': 0, topic: 'betreuung' },
  parameters: shows(
    'Wo die Seite ihre Gliederung selbst macht: Die Namen stehen da, sind aber keine Überschriften.',
    'Where the page makes its own outline: the names are there, but are no headings.',
  ),
  play: reads({ name: ['AWO', 'Lebenshilfe', 'DRK', 'SKFM'], heading: [] }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  args: { partner: 'awo' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads(
    {
      time: [
        'Every 1st Wednesday of the month, 9am to 10:30am',
        'Every Wednesday, 9am to 10:30am (not always) – Only the 1st Wednesday of the month is certain; please ask first on the others.',
      ],
    },
    'en',
  ),
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  args: { document: 'netzwerk' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('partner-contacts')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};
