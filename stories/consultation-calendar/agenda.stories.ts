import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, consultationCalendarMeta } from './consultation-calendar-meta.js';
import type { ConsultationCalendarArgs, Story } from './consultation-calendar-story.js';

const meta: Meta<ConsultationCalendarArgs> = {
  ...consultationCalendarMeta,
  title: 'consultation-calendar/Liste · List',
  id: 'consultation-calendar-list',
  parameters: about(
    'Die Liste nach Tagen: was kommt, was ausfällt, wann das Büro zu ist.',
    'The list by day: what comes, what is cancelled, when the office is closed.',
  ),
};
export default meta;

export const Days: Story = {
  name: 'Tag für Tag · Day by day',
  args: { limit: '5' },
  parameters: shows(
    'Heute zuerst. Ein Tag hat einen Namen, darunter steht, was an ihm ist.',
    'Today first. A day has a name, and below it stands what is on.',
  ),
  play: reads({
    'day-name': ['Heute, Montag, 23. November', 'Morgen, Dienstag, 24. November', 'Mittwoch, 25. November'],
    name: [
      'Mietberatung',
      'Quartierssprechstunde',
      'Schuldnerberatung',
      'Sozialberatung',
      'Energieberatung',
      'Pflegeberatung',
      'Hebammensprechstunde',
    ],
    more: ['Weitere Termine'],
  }),
};

export const More: Story = {
  name: 'Weitere Termine · More dates',
  args: { limit: '2' },
  parameters: shows(
    'Der Knopf holt die nächsten Termine, und der Fokus geht zum ersten neuen.',
    'The button brings the next dates, and the focus goes to the first new one.',
  ),
  play: async (scene) => {
    await reads({ name: ['Mietberatung', 'Quartierssprechstunde', 'Hebammensprechstunde'] })(scene);
    const root = scene.canvasElement.querySelector('consultation-calendar')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('[part=more]')).toBeTruthy());
    root?.querySelector<HTMLElement>('[part=more]')?.click();
    await waitFor(() => expect(root?.querySelectorAll('[part~=date]').length).toBe(4));
    await expect(root?.activeElement).toBe(root?.querySelectorAll('[part~=date]')[2]);
  },
};

export const CancelledAndMoved: Story = {
  name: 'Entfällt, verlegt · Cancelled, moved',
  args: { consultation: 'energieberatung familienberatung', limit: '2' },
  parameters: shows(
    'Was ausfällt, steht an seinem Tag, mit dem Grund; was verlegt ist, an beiden.',
    'What is cancelled stands on its day, with the reason; what is moved, on both.',
  ),
  play: reads({
    'day-name': [
      'Mittwoch, 25. November',
      'Donnerstag, 26. November',
      'Freitag, 27. November',
      'Mittwoch, 2. Dezember',
    ],
    remarks: [
      'entfällt, verlegt auf Freitag, 27. November, um 15 Uhr',
      'entfällt: Fortbildung',
      'statt Mittwoch, 25. November',
    ],
  }),
};

export const NotCertain: Story = {
  name: 'Nicht sicher, nach Vereinbarung · Not certain, by appointment',
  args: { consultation: 'rechtsberatung schuldnerberatung', limit: '2' },
  parameters: shows(
    'Wie sicher ein Termin ist, steht in Worten da; der Strich am Rand sagt es noch einmal.',
    'How sure a date is stands there in words; the line at the edge says it once more.',
  ),
  play: reads({ remarks: ['nach Vereinbarung: 0221 4710 142', 'nicht sicher, bitte vorher anrufen: 0221 4710 140'] }),
};

export const ThisTime: Story = {
  name: 'Diesmal anders · Different this time',
  args: { consultation: 'familienberatung', limit: '2', time: '2026-11-30T09:00' },
  parameters: shows(
    'Was nur an einem Tag gilt: einmal nicht sicher, einmal nur mit Anmeldung.',
    'What holds on one day only: once not certain, once by appointment.',
  ),
  play: reads({
    'day-name': ['Donnerstag, 3. Dezember', 'Donnerstag, 10. Dezember'],
    remarks: ['nicht sicher, bitte vorher anrufen: 0221 4710 140', 'nach Vereinbarung'],
  }),
};

export const OnAHoliday: Story = {
  name: 'Entfällt am Feiertag · Cancelled on a public holiday',
  args: { consultation: 'formularhilfe', limit: '1', time: '2026-12-21T09:00' },
  parameters: shows(
    'Am Feiertag fällt der Termin aus, und sein Name steht dabei.',
    'On a public holiday the date is cancelled, and the holiday is named.',
  ),
  play: reads({ remarks: ['entfällt: 1. Weihnachtstag', 'entfällt: Neujahr'] }),
};

export const Rotation: Story = {
  name: 'Im Wechsel · In turn',
  args: { consultation: 'pflegeberatung', limit: '3' },
  parameters: shows(
    'Drei wechseln sich ab: An jedem Tag steht, wer an der Reihe ist.',
    'Three take turns: each day says whose turn it is.',
  ),
  play: reads({ by: ['Caritas', 'Diakonie', 'VdK'] }),
};

export const Closures: Story = {
  name: 'Feiertage und Schließungen · Holidays and closures',
  args: { document: 'innenstadt-west', time: '2026-12-24T09:00', limit: '2' },
  parameters: shows(
    'Feiertage haben ihren Namen, und es steht da, dass das Büro zu ist.',
    'Holidays have their name, and it says that the office is closed.',
  ),
  play: reads({
    holiday: ['1. Weihnachtstag', '2. Weihnachtstag'],
    notice: ['Stadtteilbüro Innenstadt-West: geschlossen', 'Stadtteilbüro Innenstadt-West: geschlossen'],
  }),
};

export const Events: Story = {
  name: 'Nur Treffen und Feste · Events only',
  args: { kind: 'activity', limit: '3' },
  parameters: shows(
    'Mit „kind“ bleiben die Sprechstunden weg; von einem Fest ist der Tag bekannt, die Zeit noch nicht.',
    'With “kind” consultations are left out; of one event the day is known, the time is not yet.',
  ),
  play: reads({
    name: ['Sprachcafé', 'Hoffest', 'Sprachcafé'],
    time: ['Beginn 15:00 Uhr', 'Uhrzeit nicht bekannt', 'Beginn 15:00 Uhr'],
  }),
};

export const UnderWay: Story = {
  name: 'Gerade jetzt · Under way',
  args: { time: '2026-11-23T14:30', limit: '1' },
  parameters: shows('Was gerade ist, zählt noch, mit „jetzt“.', 'What is on still counts, marked as on now.'),
  play: reads({ 'day-name': ['Heute, Montag, 23. November'], remarks: ['jetzt'] }),
};

export const End: Story = {
  name: 'Wie weit der Kalender reicht · How far the calendar reaches',
  args: { within: 'P7D', topic: 'wohnen' },
  parameters: shows(
    'Wo alles gezeigt ist, was bekannt ist, steht, bis wann der Kalender reicht; ohne „within“ 400 Tage.',
    'Where all that is known is shown, it says until when the calendar runs; without “within” 400 days.',
  ),
  play: reads({ end: ['Der Kalender reicht bis Montag, 30. November 2026'], more: [] }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { time: '2027-07-05T09:00', limit: '1' },
  parameters: shows(
    'Die Angaben sind zu alt: Nichts wird mehr versprochen.',
    'The information is too old: nothing is promised any more.',
  ),
  play: reads({ stale: [expect.stringMatching(/^Angaben vom .* bitte vorher nachfragen$/)], 'date-confirmed': [] }),
};

export const NothingKnown: Story = {
  name: 'Kein Termin bekannt · No date known',
  args: { document: 'kaster', view: 'agenda month' },
  parameters: shows(
    'Kein Termin ist bekannt: Es steht da, wen man fragt, und kein leerer Monat.',
    'No date is known: it says whom to ask, and there is no empty month.',
  ),
  play: reads({
    none: ['Zurzeit ist kein Termin bekannt'],
    reach: expect.arrayContaining(['Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt']) as string[],
    views: [],
  }),
};

export const WithoutDates: Story = {
  name: 'Ohne feste Termine · Without fixed dates',
  args: { topic: 'familie', limit: '1', time: '2027-01-11T09:00' },
  parameters: shows(
    'Eine Beratung ohne Termine steht unter der Liste, mit der Nummer.',
    'A consultation without dates stands below the list, with the number.',
  ),
  play: reads({ 'undated-heading': ['Ohne feste Termine'], service: [expect.stringContaining('0221 4710 140')] }),
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { now: '2026-12-24T09:00', limit: '1' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Tag, und das Element sagt das dazu.',
    'With “now” one sees another day, and the element says so.',
  ),
  play: reads({ preview: ['Vorschau für Donnerstag, 24. Dezember 2026, um 9 Uhr'] }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  args: { limit: '1' },
  parameters: shows('Auf einer englischen Seite auf Englisch.', 'In English on an English page.'),
  play: reads({ heading: ['Calendar', 'Today, Monday 23 November'], more: ['More dates'] }, 'en'),
};
