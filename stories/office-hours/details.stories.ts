import type { Meta } from '@storybook/web-components-vite';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Was noch dabeisteht · What else is said',
  id: 'office-hours-details',
  parameters: about(
    'Was neben dem ersten Satz und der Woche stehen kann.',
    'What may stand beside the first sentence and the week.',
  ),
};
export default meta;

export const ByTelephone: Story = {
  name: 'Am Telefon · By telephone',
  args: { document: 'ahornhof', time: '2026-11-24T14:30' },
  parameters: shows(
    'Die Tür ist zu, am Telefon ist jemand: Andere Wege haben eigene Zeiten.',
    'The door is closed, but somebody answers the telephone: other ways have hours of their own.',
  ),
  play: reads({ sentence: ['Jetzt geschlossen'], channel: ['Am Telefon: jetzt bis 16 Uhr'] }),
};

export const Consultation: Story = {
  name: 'Beratung in der Pause · Consultation while closed',
  args: { document: 'innenstadt-west', time: '2026-12-01T12:30' },
  parameters: shows(
    'Das Büro macht Mittagspause, aber eine Beratung findet gerade statt.',
    'The office has its lunch break, but a consultation is on.',
  ),
  play: reads({ sentence: ['Jetzt geschlossen'], service: ['Beratung jetzt: Seniorenbeirat, bis 14 Uhr'] }),
};

export const ConsultationElsewhere: Story = {
  name: 'Beratung an einem anderen Ort · Consultation elsewhere',
  args: { document: 'ahornhof', time: '2026-11-25T14:30' },
  parameters: shows(
    'Die Beratung ist in einem anderen Haus; die Adresse steht dabei.',
    'The consultation is in another house; its address is given.',
  ),
  play: reads({
    sentence: ['Jetzt geschlossen'],
    service: ['Beratung jetzt: Sozialberatung, bis 16 Uhr, Pfarrsaal St. Anna, Annastraße 12, 51000 Köln'],
  }),
};

export const OtherPlace: Story = {
  name: 'Anderer Ort · Another place',
  args: { document: 'ahornhof', time: '2027-01-12T10:00' },
  parameters: shows(
    'Zwei Wochen lang ist das Büro woanders, weil gemalert wird.',
    'For two weeks the office is somewhere else because of painting work.',
  ),
  play: reads({
    sentence: ['Jetzt geöffnet bis 12 Uhr (Pfarrsaal St. Anna, Annastraße 12, 51000 Köln, Malerarbeiten)'],
  }),
};

export const Ahead: Story = {
  name: 'Was bevorsteht · What is ahead',
  args: { document: 'ahornhof', time: '2026-12-18T10:00' },
  parameters: shows(
    'Was in den nächsten vier Wochen anders ist: Ferien, ein Feiertag, ein anderer Ort.',
    'What is different during the next four weeks: annual holidays, a public holiday, another place.',
  ),
  play: reads({
    announcement: [
      '23. bis 31. Dezember: geschlossen (Betriebsferien)',
      'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
      '11. bis 22. Januar 2027: Ort ist Pfarrsaal St. Anna, Annastraße 12, 51000 Köln (Malerarbeiten)',
    ],
  }),
};

export const Away: Story = {
  name: 'Jemand ist weg · Somebody is away',
  args: { document: 'ahornhof', office: 'mieterberatung', time: '2026-11-26T10:00' },
  parameters: shows(
    'Frau Demir ist nicht da; es steht da, wer sie vertritt.',
    'Ms Demir is away; it says who stands in for her.',
  ),
  play: reads({
    vacancy: ['Ayşe Demir ist zurzeit nicht da', 'Vertretung: Jonas Weber (dringende Fälle), 0221 4710 126'],
  }),
};
