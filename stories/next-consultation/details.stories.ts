import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, nextConsultationMeta } from './next-consultation-meta.js';
import type { NextConsultationArgs, Story } from './next-consultation-story.js';

const meta: Meta<NextConsultationArgs> = {
  ...nextConsultationMeta,
  title: 'next-consultation/Was dabeisteht · What is said',
  id: 'next-consultation-details',
  parameters: about('Was neben Tag, Zeit und Namen stehen kann.', 'What may stand beside day, time and name.'),
};
export default meta;

export const RotationKnown: Story = {
  name: 'Im Wechsel, bekannt · In turn, known',
  args: { consultation: 'pflegeberatung', limit: '3' },
  parameters: shows(
    'Drei wechseln sich ab, und es steht da, wer wann an der Reihe ist.',
    'Three take turns, and it says whose turn it is when.',
  ),
  play: reads({ by: ['Caritas', 'Diakonie', 'VdK'], remarks: [] }),
};

export const RotationUnknown: Story = {
  name: 'Im Wechsel, unbekannt · In turn, unknown',
  args: { consultation: 'sozialberatung', limit: '1' },
  parameters: shows(
    'Zwei wechseln sich ab, aber niemand hat gesagt, wer beginnt: Man soll vorher anrufen.',
    'Two take turns, but nobody has said who begins: one should call first.',
  ),
  play: reads({ by: ['eine von: Caritas, Diakonie'], remarks: ['bitte vorher anrufen: 0221 4710 140'] }),
};

export const CallFirst: Story = {
  name: 'Vorher anrufen · Call first',
  args: { consultation: 'rentenberatung', limit: '1' },
  parameters: shows(
    'Der Termin steht, aber man soll vorher anrufen.',
    'The date is certain, but one should call first.',
  ),
  play: reads({ by: ['VdK'], remarks: ['bitte vorher anrufen: 0221 4710 140'] }),
};

export const NoBooking: Story = {
  name: 'Kostenlos, vertraulich, ohne Anmeldung · Free, confidential, no booking',
  args: { consultation: 'familienberatung', limit: '1', time: '2027-01-11T09:00' },
  parameters: shows(
    'Was Menschen oft fragen: Was kostet es, bleibt es unter uns, muss ich mich anmelden?',
    'What people often ask: what does it cost, does it stay between us, do I have to register?',
  ),
  play: reads({ detail: ['Für: bis 27 Jahre', 'kostenlos, vertraulich, ohne Anmeldung'], remarks: [] }),
};

export const OtherPlace: Story = {
  name: 'Anderer Ort · Another place',
  args: { consultation: 'lernberatung mietberatung', limit: '2' },
  parameters: shows(
    'Eine der Beratungen ist in einem anderen Haus; der Ort steht bei ihr.',
    'One of the consultations is in another house; the place stands beside it.',
  ),
  play: reads({
    where: ['Ort: Gesamtschule Nord, Schulstraße 40, 51000 Köln'],
    place: ['Ort: Haus am Lindenplatz, Lindenplatz 7, 51000 Köln'],
  }),
};

export const UntilPlaceOpens: Story = {
  name: 'Bis ein Ort öffnet · Until a place opens',
  args: { consultation: 'quartierssprechstunde', limit: '1' },
  parameters: shows(
    'Bis das neue Haus öffnet, ist die Sprechstunde woanders.',
    'Until the new house opens, the consultation is somewhere else.',
  ),
  play: reads({
    where: [
      'Bis „Quartiershalle“ öffnet (voraussichtlich September 2027): Bauwagen an der Baustelle, Neue Gasse 1, 51000 Köln',
    ],
    place: [],
  }),
};

export const ByTelephone: Story = {
  name: 'Am Telefon · By telephone',
  args: { consultation: 'sorgentelefon', limit: '1' },
  parameters: shows(
    'Niemand muss irgendwohin: Die Nummer steht dabei und kein Ort.',
    'Nobody has to go anywhere: the number is given, and no place.',
  ),
  play: reads({ remarks: ['am Telefon: 0221 4710 143'], where: [], place: [] }),
};

export const NoEnd: Story = {
  name: 'Ende nicht bekannt · End not known',
  args: { consultation: 'sprachcafe', limit: '1' },
  parameters: shows(
    'Wann es zu Ende ist, steht nicht im Dokument; dann wird auch keins erfunden.',
    'The document doesn’t say when it ends; so none is invented.',
  ),
  play: reads({ time: ['Beginn 15:00 Uhr'] }),
};

export const NoTime: Story = {
  name: 'Zeit nicht bekannt · Time not known',
  args: { consultation: 'hoffest', limit: '1' },
  parameters: shows('Der Tag steht fest, die Uhrzeit noch nicht.', 'The day is certain, the time is not yet.'),
  play: reads({ day: ['Samstag, 5. Dezember'], time: ['Uhrzeit nicht bekannt'] }),
};

export const WithoutDates: Story = {
  name: 'Ohne feste Termine · Without fixed dates',
  args: { topic: 'familie', limit: '1', time: '2027-01-11T09:00' },
  parameters: shows(
    'Eine Beratung ohne Termine steht unter denen, die welche haben, mit der Nummer.',
    'A service without dates stands below those that have some, with the number.',
  ),
  play: reads({
    'undated-heading': ['Ohne feste Termine'],
    service: [expect.stringMatching(/^Hebammensprechstunde Nach Vereinbarung.*0221 4710 140$/)],
  }),
};

export const OnlyWithoutDates: Story = {
  name: 'Nur ohne Termine · Only without dates',
  args: { document: 'chemnitz' },
  parameters: shows(
    'Kein Termin ist bekannt, aber was es gibt und wen man anruft.',
    'No date is known, but what there is and whom to call is.',
  ),
  play: reads({ none: ['Zurzeit ist kein Termin bekannt'], dates: [], 'undated-heading': ['Ohne feste Termine'] }),
};

export const NothingKnown: Story = {
  name: 'Nichts bekannt · Nothing known',
  args: { office: 'gartenamt' },
  parameters: shows(
    'Weder Termine noch Angebote: Es steht da, wie man das Büro erreicht.',
    'Neither dates nor offers: it says how to reach the office.',
  ),
  play: reads({
    none: ['Zurzeit ist kein Termin bekannt'],
    dates: [],
    reach: [
      'Telefon: 0221 4710 149',
      'garten@lindenplatz.example',
      'Ort: Haus am Lindenplatz, Lindenplatz 7, 51000 Köln',
    ],
  }),
};

export const Vacancy: Story = {
  name: 'Stelle nicht besetzt · Post vacant',
  args: { document: 'kaster' },
  parameters: shows(
    'Die Stelle ist nicht besetzt: Es steht da, wer sie vertritt.',
    'The post is vacant: it says who stands in.',
  ),
  play: reads({
    none: ['Zurzeit ist kein Termin bekannt'],
    reach: expect.arrayContaining(['Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt']) as string[],
  }),
};
