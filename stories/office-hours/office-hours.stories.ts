import type { Meta } from '@storybook/web-components-vite';
import { inBoth, shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const introduction = `${inBoth(
  'Ob ein Büro offen ist, bis wann und wie es weitergeht; die Woche; was bevorsteht. In die Seite kommen einmal die Skriptzeile und an jede Stelle ein Element. Was darin steht, sieht man, bis das Dokument da ist und wann immer es fehlt.',
  'Whether an office is open, until when and what comes next; the week; what is ahead. The page takes the line with the script once, and an element wherever it is wanted. What stands inside is shown until the document is there, and whenever it can’t be had.',
)}

\`\`\`html
<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js"></script>

<office-hours src="/office.json">
  <p>Stadtteilbüro: <a href="tel:+492214710120">0221 4710 120</a></p>
</office-hours>
\`\`\`
`;

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Ausprobieren · Try it',
  id: 'office-hours',
  parameters: {
    docs: {
      ...officeHoursMeta.parameters.docs,
      canvas: { sourceState: 'shown' },
      description: { component: introduction },
    },
  },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  args: { document: 'innenstadt-west', view: 'status week', 'heading-level': 3 },
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Die Zeile zum Kopieren ändert sich mit.',
    'Everything can be set: example, time and every attribute. The line to copy changes with it.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 18 Uhr'] }),
};
