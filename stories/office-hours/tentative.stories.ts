import type { Meta } from '@storybook/web-components-vite';
import { means } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Nicht sicher · Not certain',
  id: 'office-hours-tentative',
  parameters: about(
    'Vielleicht ist jemand da, vielleicht nicht. Versprochen wird nichts; stattdessen steht da, wen man fragt.',
    'Somebody may be there or not. Nothing is promised; instead it says whom to ask.',
  ),
};
export default meta;

export const NotAlways: Story = {
  name: 'Nicht immer · Not always',
  args: { document: 'innenstadt-west', time: '2026-11-28T10:30' },
  parameters: means(
    { state: 'tentative' },
    'Samstags ist „nicht immer“ jemand da. Das ist nicht „geöffnet“, und auch nicht „geschlossen“.',
    'On Saturdays somebody is there “not always”. That is not “open”, and it is not “closed” either.',
  ),
  play: reads({
    sentence: ['Heute nicht sicher besetzt – bitte vorher anrufen'],
    call: ['Bitte vorher anrufen: 0631 31 09 07 38'],
  }),
};

export const NoEnd: Story = {
  name: 'Ende nicht bekannt · No end known',
  args: { document: 'ahornhof', office: 'nachbarschaftscafe', time: '2026-11-26T20:15' },
  parameters: means(
    { state: 'tentative', reason: 'no-end' },
    'Der Spieleabend hat um 19 Uhr begonnen. Wie lange er dauert, sagt niemand.',
    'The games evening began at 7 pm. Nobody says how long it lasts.',
  ),
  play: reads({ sentence: ['Begonnen um 19 Uhr, Ende nicht bekannt – bitte vorher anrufen'] }),
};

export const UncertainDay: Story = {
  name: 'Heute ausnahmsweise · Today, as an exception',
  args: { document: 'ahornhof', time: '2027-02-18T10:00' },
  parameters: means(
    { state: 'tentative', reason: 'override' },
    'Ein Tag, für den das Büro sich nicht verbürgen kann, mit dem Grund.',
    'A day the office can’t vouch for, with the reason.',
  ),
  play: reads({ sentence: ['Heute nicht sicher besetzt: Viele sind krank – bitte vorher anrufen'] }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { document: 'ahornhof', time: '2027-08-05T10:30' },
  parameters: means(
    { state: 'tentative', reason: 'stale' },
    'Die Angaben sollten längst geprüft sein. Von da an heißt nichts mehr „geöffnet“.',
    'Somebody should have checked the information long ago. From then on nothing is called “open”.',
  ),
  play: reads({
    sentence: ['Nach Angaben vom 2. November 2026 wäre jetzt jemand da – bitte vorher anrufen'],
    call: ['Bitte vorher anrufen: 0221 4710 120'],
  }),
};
