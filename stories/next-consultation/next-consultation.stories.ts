import type { Meta } from '@storybook/web-components-vite';
import { inBoth, shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { nextConsultationMeta } from './next-consultation-meta.js';
import type { NextConsultationArgs, Story } from './next-consultation-story.js';

const introduction = `${inBoth(
  'Wer als Nächstes berät, wann und wo: die kommenden Termine, was entfällt oder verlegt ist, und was keine festen Termine hat. Jeder Termin lässt sich in den eigenen Kalender übernehmen. In die Seite kommen einmal die Skriptzeile und an jede Stelle ein Element. Was darin steht, sieht man, bis das Dokument da ist und wann immer es fehlt.',
  'Who gives advice next, when and where: the dates to come, what is cancelled or moved, and what has no fixed dates. Each date can be saved to one’s own calendar. The page takes the line with the script once, and an element wherever it is wanted. What stands inside is shown until the document is there, and whenever it can’t be had.',
)}

\`\`\`html
<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js"></script>

<next-consultation src="/office.json" topic="wohnen">
  <p>Beratungshaus: <a href="tel:+492214710140">0221 4710 140</a></p>
</next-consultation>
\`\`\`
`;

const meta: Meta<NextConsultationArgs> = {
  ...nextConsultationMeta,
  title: 'next-consultation/Ausprobieren · Try it',
  id: 'next-consultation',
  parameters: {
    docs: {
      ...nextConsultationMeta.parameters.docs,
      canvas: { sourceState: 'shown' },
      description: { component: introduction },
    },
  },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  args: { document: 'innenstadt-west', view: 'list', limit: '3', 'heading-level': 3 },
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Die Zeile zum Kopieren ändert sich mit.',
    'Everything can be set: example, time and every attribute. The line to copy changes with it.',
  ),
  play: reads({ name: ['Gemeindeschwester plus', 'Betreuungsvereine', 'Gemeindeschwester plus'] }),
};
