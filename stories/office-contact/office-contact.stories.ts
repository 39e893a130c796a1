import type { Meta } from '@storybook/web-components-vite';
import { inBoth, shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { officeContactMeta } from './office-contact-meta.js';
import type { OfficeContactArgs, Story } from './office-contact-story.js';

const introduction = `${inBoth(
  'Wo ist das Büro, wie kommt man hinein, wen ruft man an? Anschrift mit Karten, Telefon, Fax, E-Mail und Seiten, die Leute mit ihren Aufgaben, und wer zuständig ist. Karten sind Verweise: Geladen wird erst etwas, wenn jemand darauf tippt. In die Seite kommen einmal die Skriptzeile und an jede Stelle ein Element. Was darin steht, sieht man, bis das Dokument da ist und wann immer es fehlt.',
  'Where is the office, how does one get in, whom does one call? Address with maps, telephone, fax, e-mail and pages, the people and what they do, and who is in charge. Maps are links: nothing is fetched until somebody taps one. The page takes the line with the script once, and an element wherever it is wanted. What stands inside is shown until the document is there, and whenever it can’t be had.',
)}

\`\`\`html
<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js"></script>

<office-contact src="/office.json" maps="osm app">
  <p>Stadtteilbüro: <a href="tel:+492214710150">0221 4710 150</a></p>
</office-contact>
\`\`\`
`;

const meta: Meta<OfficeContactArgs> = {
  ...officeContactMeta,
  title: 'office-contact/Ausprobieren · Try it',
  id: 'office-contact',
  parameters: {
    docs: {
      ...officeContactMeta.parameters.docs,
      canvas: { sourceState: 'shown' },
      description: { component: introduction },
    },
  },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  args: { view: 'place contact people authority', maps: 'osm app', 'heading-level': 3 },
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Die Zeile zum Kopieren ändert sich mit.',
    'Everything can be set: example, time and every attribute. The line to copy changes with it.',
  ),
  play: reads({
    'place-label': ['Bis „Brückenhaus“ öffnet (1. Februar 2027)', 'Ab Montag, 1. Februar 2027'],
    'person-name': ['Samira Haddad (Quartiersmanagerin)', 'Die Stelle „Hausverwaltung“ ist zurzeit nicht besetzt'],
    sentence: ['Jetzt geöffnet bis 12 Uhr'],
    elsewhere: ['7. bis 11. Dezember: Ort ist Bezirksrathaus, Marktplatz 1, 51000 Köln (Malerarbeiten)'],
  }),
};
