import type { Meta } from '@storybook/web-components-vite';
import { means } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Geöffnet · Open',
  id: 'office-hours-open',
  parameters: about(
    'Die Tür ist offen. Der erste Satz sagt, bis wann und was man wissen muss.',
    'The door is open. The first sentence says until when, and what one needs to know.',
  ),
};
export default meta;

export const Open: Story = {
  name: 'Geöffnet · Open',
  args: { document: 'ahornhof', time: '2026-11-26T10:30' },
  parameters: means(
    { state: 'open' },
    'Die Tür ist offen: Der erste Satz sagt, bis wann.',
    'The door is open: the first sentence says until when.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 12 Uhr'], next: [], call: [] }),
};

export const CallFirst: Story = {
  name: 'Vorher anrufen · Call first',
  args: { document: 'innenstadt-west', time: '2026-11-26T15:59' },
  parameters: means(
    { state: 'open' },
    'Geöffnet, aber sicher ist sicher: Das Büro bittet darum, vorher anzurufen. Zwei Zeiten, die sich berühren, sind eine.',
    'Open, but better safe than sorry: the office asks people to call first. Two spans that touch are one.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 18 Uhr'], call: ['Bitte vorher anrufen: 0631 31 09 07 38'] }),
};

export const ClosesSoon: Story = {
  name: 'Schließt gleich · Closes soon',
  args: { document: 'ahornhof', time: '2026-11-26T17:40' },
  parameters: means(
    { state: 'open' },
    'In der letzten halben Stunde steht dabei, dass bald Schluss ist.',
    'During the last half hour it says that time is running out.',
  ),
  play: reads({ sentence: ['Jetzt noch geöffnet, schließt um 18 Uhr'] }),
};

export const SpecialDay: Story = {
  name: 'An einem besonderen Tag · On a special day',
  args: { document: 'ahornhof', time: '2026-12-05T12:00' },
  parameters: means(
    { state: 'open', reason: 'override' },
    'Samstags ist sonst zu. Heute ist Markt, und der Grund steht dabei.',
    'Usually closed on Saturdays. Today is market day, and the reason is given.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 16 Uhr (Nikolausmarkt im Hof)'] }),
};

export const InSpiteOfHoliday: Story = {
  name: 'Trotz Feiertag · In spite of a holiday',
  args: { document: 'ahornhof', time: '2027-03-29T10:00' },
  parameters: means(
    { state: 'open', reason: 'override' },
    'Ostermontag, und trotzdem ist jemand da.',
    'Easter Monday, and somebody is there all the same.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 12 Uhr (Osterfrühstück)'] }),
};
