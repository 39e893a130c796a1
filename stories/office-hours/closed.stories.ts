import type { Meta } from '@storybook/web-components-vite';
import { means } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Geschlossen · Closed',
  id: 'office-hours-closed',
  parameters: about(
    'Zu, und zwar mit dem Grund, wo es einen gibt, und mit dem nächsten Mal.',
    'Closed, with the reason where there is one, and with the next time.',
  ),
};
export default meta;

export const OutsideHours: Story = {
  name: 'Feierabend · After hours',
  args: { document: 'ahornhof', time: '2026-11-27T17:00' },
  parameters: means(
    { state: 'closed', reason: 'outside-hours' },
    'Gerade ist zu; gleich danach steht, wann wieder geöffnet ist.',
    'Closed at the moment; right after it stands when it opens again.',
  ),
  play: reads({
    sentence: ['Jetzt geschlossen'],
    next: ['Öffnet Montag, 30. November, um 9 Uhr'],
  }),
};

export const PerhapsSooner: Story = {
  name: 'Vielleicht schon früher · Perhaps sooner',
  args: { document: 'innenstadt-west', time: '2026-11-27T17:00' },
  parameters: means(
    { state: 'closed', reason: 'outside-hours' },
    'Sicher geöffnet ist erst am Montag, vielleicht ist aber schon am Samstag jemand da.',
    'It opens for certain on Monday, but perhaps somebody is there on Saturday.',
  ),
  play: reads({
    sentence: ['Jetzt geschlossen'],
    next: ['Öffnet Montag, 30. November, um 10 Uhr, vielleicht schon Samstag, 28. November, um 10 Uhr'],
  }),
};

export const PublicHoliday: Story = {
  name: 'Feiertag · Public holiday',
  args: { document: 'innenstadt-west', time: '2026-12-25T11:00' },
  parameters: means(
    { state: 'closed', reason: 'public-holiday' },
    'Ein Feiertag des Landes, mit seinem Namen. Ins Dokument muss ihn niemand eintragen.',
    'A public holiday of the state, by its name. Nobody has to enter it into the document.',
  ),
  play: reads({ sentence: ['Geschlossen: 1. Weihnachtstag'], next: ['Öffnet Montag, 28. Dezember, um 10 Uhr'] }),
};

export const Holidays: Story = {
  name: 'Betriebsferien · Annual holidays',
  args: { document: 'ahornhof', time: '2026-12-28T10:00' },
  parameters: means(
    { state: 'closed', reason: 'override' },
    'Mehrere Tage geschlossen: von wann bis wann, und warum.',
    'Closed for several days: from when to when, and why.',
  ),
  play: reads({
    sentence: ['Geschlossen vom 23. bis 31. Dezember: Betriebsferien'],
    next: ['Öffnet Montag, 4. Januar 2027, um 9 Uhr'],
  }),
};

export const PartOfTheDay: Story = {
  name: 'Für zwei Stunden · For two hours',
  args: { document: 'ahornhof', time: '2027-02-03T10:30' },
  parameters: means(
    { state: 'closed', reason: 'override' },
    'Nur ein Teil des Tages fällt aus.',
    'Only a part of the day is cancelled.',
  ),
  play: reads({ sentence: ['Jetzt geschlossen: Personalversammlung'], next: ['Öffnet morgen um 9 Uhr'] }),
};

export const NoHoursButClosed: Story = {
  name: 'Amt ohne Zeiten, geschlossen · No hours given, closed',
  args: { document: 'kaster-2017', office: 'sozialamt', time: '2017-10-18T10:00' },
  parameters: means(
    { state: 'closed', reason: 'override' },
    'Von diesem Amt sind keine Zeiten bekannt, wohl aber, dass es diese Woche zu hat.',
    'This department’s hours are not known, but that it is closed this week is.',
  ),
  play: reads({ sentence: ['Geschlossen vom 16. bis 20. Oktober: Software-Umstellung'] }),
};
