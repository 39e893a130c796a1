import type { Meta } from '@storybook/web-components-vite';
import { means } from '../support/means.js';
import { reads } from '../support/reads.js';
import { beforeTheEngine, wordsAtOnce } from '../support/before-the-engine.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Nicht bekannt · Not known',
  id: 'office-hours-unknown',
  parameters: about(
    'Das Dokument sagt nichts über die Zeiten. Das ist nicht „geschlossen“: Es steht da, wer wie zu erreichen ist.',
    'The document says nothing about hours. That is not “closed”: it says who is to be reached, and how.',
  ),
};
export default meta;

export const NoHours: Story = {
  name: 'Keine Zeiten, aber Menschen · No hours, but people',
  args: { document: 'chemnitz', time: '2026-11-26T10:00' },
  parameters: means(
    { state: 'unknown', reason: 'no-hours' },
    'Zeiten gibt die Seite nicht an. Dafür steht da, wer wie zu erreichen ist.',
    'The page gives no hours. Instead it says who is to be reached, and how.',
  ),
  play: reads({
    sentence: ['Öffnungszeiten sind nicht bekannt'],
    reach: [
      'Telefon: 0371/ 33 50 520',
      'buelei3@web.de',
      'www.sozialestadt-kasch.de, www.buelei3.de',
      'Annett Illert (Ansprechpartnerin)',
      'Bärbel Böhm (Ansprechpartnerin)',
      'Ort: Bürgerzentrum, Leipziger Straße 39, 09113 Chemnitz',
    ],
    week: [],
  }),
};

export const OnlyAnAddress: Story = {
  name: 'Nur eine Adresse · Only an address',
  args: { document: 'gruebentaelchen', time: '2026-11-26T10:00' },
  parameters: means(
    { state: 'unknown', reason: 'no-hours' },
    'Weder Zeiten noch Telefon noch Namen: Übrig bleibt die Adresse, und sie steht da.',
    'No hours, no telephone, no names: what is left is the address, and there it is.',
  ),
  play: reads({
    sentence: ['Öffnungszeiten sind nicht bekannt'],
    reach: [
      'Ansprechpartnerinnen und Ansprechpartner des Quartiersmanagements',
      'Ort: Friedenstraße 118, Kaiserslautern',
    ],
    call: [],
    week: [],
  }),
};

export const InAnotherHouse: Story = {
  name: 'In einem anderen Haus · In another house',
  args: { document: 'kaster-2017', office: 'quartiersmanagement', time: '2017-10-18T10:00' },
  parameters: means(
    { state: 'unknown', reason: 'no-hours' },
    'Ein Büro in einem fremden Haus, bis das eigene fertig ist.',
    'An office in somebody else’s house until its own is finished.',
  ),
  play: reads({
    sentence: ['Öffnungszeiten sind nicht bekannt'],
    reach: [
      'Gregor Doroszenko (Quartiersmanager), 02272 / 402 - 171',
      'Eine E-Mail kann man ihm über die Webseite der Stadt schreiben.',
      'Bis „Haus der Begegnung“ öffnet: Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg',
      'Kommen Sie gern im Rathaus vorbei.',
    ],
    week: [],
  }),
};

export const Vacancy: Story = {
  name: 'Stelle frei · Post vacant',
  args: { document: 'kaster', time: '2026-11-26T10:00' },
  parameters: means(
    { state: 'unknown', reason: 'vacancy' },
    'Die Stelle ist nicht besetzt. Das heißt nicht „geschlossen“: Es steht da, wer vertritt und wobei.',
    'Nobody has the post. That doesn’t mean “closed”: it says who stands in, and with what.',
  ),
  play: reads({
    sentence: ['Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt'],
    reach: [
      'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
      'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
      'Ort: Haus der Begegnung',
    ],
    week: [],
  }),
};

export const NoTime: Story = {
  name: 'Uhrzeit fehlt · No time given',
  args: { document: 'ahornhof', office: 'nachbarschaftscafe', time: '2026-12-05T11:00' },
  parameters: means(
    { state: 'unknown', reason: 'no-time' },
    'Heute ist etwas, aber wann, steht nirgends.',
    'Something is on today, but nowhere does it say when.',
  ),
  play: reads({ sentence: ['Heute, Uhrzeit nicht bekannt'] }),
};

export const NoDay: Story = {
  name: 'Tag fehlt · No day given',
  args: { document: 'ahornhof', office: 'nachbarschaftscafe', time: '2026-11-24T18:30' },
  parameters: means(
    { state: 'unknown', reason: 'no-day' },
    'Einmal im Monat ist um diese Zeit Nähtreff; an welchem Tag, steht nirgends.',
    'Once a month there is a sewing circle at this time; on which day is written nowhere.',
  ),
  play: reads({ sentence: ['Ob jetzt jemand da ist, ist nicht bekannt'] }),
};

export const Loading: Story = {
  name: 'Wird geladen · Loading',
  args: { document: 'repair-cafe', time: '2026-11-30T16:30' },
  loaders: [wordsAtOnce],
  render: beforeTheEngine,
  parameters: means(
    { state: 'unknown', reason: 'loading' },
    'Für „am letzten Werktag des Monats“ wird etwas nachgeladen; der Augenblick davor, angehalten.',
    'For “on the last working day of the month” something more is loaded; the moment before, held still.',
  ),
  play: reads({ sentence: ['Öffnungszeiten werden geladen'] }),
};

export const Loaded: Story = {
  name: 'Nachgeladen · Loaded',
  args: { document: 'repair-cafe', time: '2026-11-30T16:30' },
  parameters: means({ state: 'open' }, 'Dasselbe, sobald es da ist.', 'The same as soon as it is there.'),
  play: reads({ sentence: ['Jetzt geöffnet bis 19 Uhr'] }),
};
