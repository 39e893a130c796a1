import type { Meta } from '@storybook/web-components-vite';
import { type OfficeHoursArgs, officeHoursMeta, type Story } from './office-hours-story.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Ausprobieren · Try it',
  id: 'office-hours',
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  args: { document: 'innenstadt-west', view: 'status week', 'heading-level': 3 },
  parameters: shows(
    'Alles zum Einstellen: Beispiel, Uhrzeit und jedes Attribut. Darunter steht die Zeile zum Kopieren.',
    'Everything can be set: example, time and every attribute. The line to copy stands below.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 18 Uhr'] }),
};
