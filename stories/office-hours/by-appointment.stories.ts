import type { Meta } from '@storybook/web-components-vite';
import { means } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Mit Termin · By appointment',
  id: 'office-hours-by-appointment',
  parameters: about(
    'Es ist jemand da, aber nur für Leute mit Termin.',
    'Somebody is there, but only for people with an appointment.',
  ),
};
export default meta;

export const ByAppointment: Story = {
  name: 'Nur mit Termin · By appointment only',
  args: { document: 'ahornhof', office: 'mieterberatung', time: '2026-11-26T16:00' },
  parameters: means(
    { state: 'by-appointment' },
    'Es ist jemand da, aber nur für Leute mit Termin. Daneben steht, wo man einen bekommt.',
    'Somebody is there, but only for people with an appointment. Beside it stands where to get one.',
  ),
  play: reads({
    sentence: ['Jetzt nur mit Termin, bis 18 Uhr'],
    call: ['Termin vereinbaren: 0221 4710 125'],
  }),
};

export const Today: Story = {
  name: 'Heute ausnahmsweise · Today, as an exception',
  args: { document: 'ahornhof', time: '2027-03-09T09:30' },
  parameters: means(
    { state: 'by-appointment', reason: 'override' },
    'Sonst kann man einfach kommen; an diesem einen Tag braucht man einen Termin.',
    'Usually people can just come in; on this one day they need an appointment.',
  ),
  play: reads({
    sentence: ['Jetzt nur mit Termin, bis 12 Uhr (Aktionstag Wohngeld)'],
    call: ['Termin vereinbaren: 0221 4710 120'],
  }),
};
