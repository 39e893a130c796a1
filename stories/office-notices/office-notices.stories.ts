import type { Meta } from '@storybook/web-components-vite';
import { inBoth, shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { officeNoticesMeta } from './office-notices-meta.js';
import type { OfficeNoticesArgs, Story } from './office-notices-story.js';

const introduction = `${inBoth(
  'Was ist neu, was ist anders? Schließungen, Feiertage, Umzüge, freie Stellen und Nachrichten, jedes an seinen Tagen, das Dringende zuerst. Gibt es nichts, nimmt das Element keinen Platz ein. In die Seite kommen einmal die Skriptzeile und an jede Stelle ein Element.',
  'What is new, what is different? Closures, holidays, moves, vacant posts and news, each on its days, the urgent ones first. Where there is nothing, the element takes no space. The page takes the line with the script once, and an element wherever it is wanted.',
)}

\`\`\`html
<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js"></script>

<office-notices src="/office.json" limit="5"></office-notices>
\`\`\`
`;

const meta: Meta<OfficeNoticesArgs> = {
  ...officeNoticesMeta,
  title: 'office-notices/Ausprobieren · Try it',
  id: 'office-notices',
  parameters: {
    docs: {
      ...officeNoticesMeta.parameters.docs,
      canvas: { sourceState: 'shown' },
      description: { component: introduction },
    },
  },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  args: { view: 'changes moves vacancies news', limit: '9', within: 'P27D', 'heading-level': 3 },
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Die Zeile zum Kopieren ändert sich mit.',
    'Everything can be set: example, time and every attribute. The line to copy changes with it.',
  ),
  play: reads({
    title: [
      'Freitag, 27. November: geschlossen (Personalversammlung)',
      'Wohin mit den Fahrrädern?',
      'Die Stelle „Hausverwaltung“ ist zurzeit nicht besetzt',
      '7. bis 11. Dezember: Ort ist Bezirksrathaus, Marktplatz 1, 51000 Köln (Malerarbeiten)',
      'Bis „Brückenhaus“ öffnet (1. Februar 2027): Werkhof an der Brücke, Brückenstraße 14, 51000 Köln',
      'Das Viertel hat eine Zeitung',
    ],
    when: ['Morgen', 'Noch bis Montag, 30. November'],
  }),
};
