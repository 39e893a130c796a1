import type { Meta } from '@storybook/web-components-vite';
import { inBoth, shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { consultationCalendarMeta } from './consultation-calendar-meta.js';
import type { ConsultationCalendarArgs, Story } from './consultation-calendar-story.js';

const introduction = `${inBoth(
  'Was an welchem Tag ist: Sprechstunden, Treffen und Feste, was entfällt oder verlegt ist, wann das Büro geschlossen hat. Als Liste nach Tagen, die sich gut liest, oder als Monat, in dem man mit den Pfeiltasten geht; mit „agenda month“ wählen die Besucherinnen und Besucher selbst.',
  'What is on which day: consultations, meetings and events, what is cancelled or moved, when the office is closed. As a list by day, which reads well, or as a month in which one goes with the arrow keys; with “agenda month” visitors choose for themselves.',
)}

\`\`\`html
<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js"></script>

<consultation-calendar src="/office.json" view="agenda month">
  <p>Termine: <a href="tel:+492214710140">0221 4710 140</a></p>
</consultation-calendar>
\`\`\`
`;

const meta: Meta<ConsultationCalendarArgs> = {
  ...consultationCalendarMeta,
  title: 'consultation-calendar/Ausprobieren · Try it',
  id: 'consultation-calendar',
  parameters: {
    docs: {
      ...consultationCalendarMeta.parameters.docs,
      canvas: { sourceState: 'shown' },
      description: { component: introduction },
    },
  },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  args: { document: 'innenstadt-west', view: 'agenda month', limit: '3', 'heading-level': 3 },
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Die Zeile zum Kopieren ändert sich mit.',
    'Everything can be set: example, time and every attribute. The line to copy changes with it.',
  ),
  play: reads({
    'day-name': ['Morgen, Dienstag, 24. November', 'Mittwoch, 25. November', 'Dienstag, 1. Dezember'],
    name: ['Gemeindeschwester plus', 'Betreuungsvereine', 'Gemeindeschwester plus'],
  }),
};
