import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { dateMeans } from '../support/date-claims.js';
import { reads } from '../support/reads.js';
import { about, nextConsultationMeta } from './next-consultation-meta.js';
import type { NextConsultationArgs, Story } from './next-consultation-story.js';

const meta: Meta<NextConsultationArgs> = {
  ...nextConsultationMeta,
  title: 'next-consultation/Termine · Dates',
  id: 'next-consultation-dates',
  parameters: about(
    'Wie sicher ein Termin ist, und warum er anders ist als sonst.',
    'How sure a date is, and why it is different from usual.',
  ),
};
export default meta;

export const Confirmed: Story = {
  name: 'Findet statt · Takes place',
  args: { consultation: 'mietberatung', limit: '1' },
  parameters: dateMeans(
    { state: 'confirmed' },
    'Der gewöhnliche Termin: Tag, Zeit, was und wer; für wen, in welchen Sprachen, was es kostet.',
    'The ordinary date: day, time, what and who; for whom, in which languages, what it costs.',
  ),
  play: reads({
    day: ['Heute'],
    time: ['14:00–16:00 Uhr'],
    name: ['Mietberatung'],
    by: ['Mieterverein Köln-Nord'],
    remarks: [],
    detail: [
      'Für: Mieterinnen und Mieter im Stadtteil',
      'Sprachen: Deutsch, Türkisch, Arabisch',
      'Kosten: 5 € für Nichtmitglieder',
    ],
  }),
};

export const ConfirmedByOverride: Story = {
  name: 'Andere Zeit an einem Tag · Another time on one day',
  args: { consultation: 'familienberatung', limit: '1', time: '2026-12-14T09:00' },
  parameters: dateMeans(
    { state: 'confirmed', reason: 'override' },
    'An diesem Tag sind Zeit und Anlass anders als sonst.',
    'On this day time and occasion are different from usual.',
  ),
  play: reads({
    day: ['Donnerstag, 17. Dezember'],
    time: ['16:00–19:00 Uhr'],
    detail: ['Adventscafé', 'Für: bis 27 Jahre', 'kostenlos, vertraulich, ohne Anmeldung'],
  }),
};

export const Tentative: Story = {
  name: 'Nicht sicher · Not certain',
  args: { consultation: 'rechtsberatung', limit: '1' },
  parameters: dateMeans(
    { state: 'tentative' },
    'Die Beratung gibt es nicht immer: Man soll vorher anrufen, und die Nummer steht dabei.',
    'This advice is not always there: one should call first, and the number is given.',
  ),
  play: reads({ remarks: ['nicht sicher, bitte vorher anrufen: 0221 4710 140'] }),
};

export const TentativeByOverride: Story = {
  name: 'Ausnahmsweise nicht sicher · Not certain this time',
  args: { consultation: 'familienberatung', limit: '1', time: '2026-11-30T09:00' },
  parameters: dateMeans(
    { state: 'tentative', reason: 'override' },
    'Diesmal ist der Termin nicht sicher, und der Grund steht dabei.',
    'This time the date is not certain, and the reason is given.',
  ),
  play: reads({
    day: ['Donnerstag, 3. Dezember'],
    remarks: ['nicht sicher, bitte vorher anrufen: 0221 4710 140'],
    detail: ['Viele sind krank', 'Für: bis 27 Jahre', 'kostenlos, vertraulich, ohne Anmeldung'],
  }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { consultation: 'mietberatung', limit: '1', time: '2027-07-05T09:00' },
  parameters: dateMeans(
    { state: 'tentative', reason: 'stale' },
    'Das Dokument hätte längst geprüft werden sollen: Nichts wird mehr versprochen.',
    'The document should have been reviewed long ago: nothing is promised any more.',
  ),
  play: reads({ remarks: ['nicht sicher, bitte vorher anrufen: 0221 4710 141'] }),
};

export const ByAppointment: Story = {
  name: 'Nach Vereinbarung · By appointment',
  args: { consultation: 'schuldnerberatung', limit: '1' },
  parameters: dateMeans(
    { state: 'by-appointment' },
    'Zu dieser Zeit, aber nur mit Termin: die Nummer dafür steht dabei.',
    'At this time, but only by appointment: the number for that is given.',
  ),
  play: reads({ remarks: ['nach Vereinbarung: 0221 4710 142'], detail: ['vertraulich'] }),
};

export const ByAppointmentByOverride: Story = {
  name: 'Diesmal nach Vereinbarung · By appointment this time',
  args: { consultation: 'familienberatung', limit: '1', time: '2026-12-07T09:00' },
  parameters: dateMeans(
    { state: 'by-appointment', reason: 'override' },
    'Sonst kommt man einfach; an diesem Tag muss man sich anmelden.',
    'Usually one just comes; on this day one has to register.',
  ),
  play: reads({
    day: ['Donnerstag, 10. Dezember'],
    remarks: ['nach Vereinbarung: 0221 4710 140'],
    detail: ['Nur für Anmeldungen zur Kita', 'Für: bis 27 Jahre', 'kostenlos, vertraulich, ohne Anmeldung'],
  }),
};

export const CancelledByHoliday: Story = {
  name: 'Entfällt am Feiertag · Cancelled on a public holiday',
  args: { consultation: 'formularhilfe', limit: '1', time: '2026-12-21T09:00' },
  parameters: dateMeans(
    { state: 'cancelled', reason: 'public-holiday' },
    'Der Termin fällt auf einen Feiertag; der nächste danach steht gleich darunter.',
    'The date falls on a public holiday; the next one after it follows at once.',
  ),
  play: reads({
    day: ['Freitag, 25. Dezember', 'Freitag, 1. Januar 2027', 'Freitag, 8. Januar 2027'],
    remarks: ['entfällt: 1. Weihnachtstag', 'entfällt: Neujahr'],
    calendar: [expect.any(String)],
  }),
};

export const CancelledByOverride: Story = {
  name: 'Entfällt · Cancelled',
  args: { consultation: 'familienberatung', limit: '1' },
  parameters: dateMeans(
    { state: 'cancelled', reason: 'override' },
    'Der Termin fällt aus, der Grund steht dabei; in den Kalender kommt nur der nächste.',
    'The date is cancelled and the reason given; only the next one can be saved.',
  ),
  play: reads({
    day: ['Donnerstag, 26. November', 'Donnerstag, 3. Dezember'],
    remarks: ['entfällt: Fortbildung', 'nicht sicher, bitte vorher anrufen: 0221 4710 140'],
  }),
};

export const Moved: Story = {
  name: 'Verlegt · Moved',
  args: { consultation: 'energieberatung', limit: '1' },
  parameters: dateMeans(
    { state: 'cancelled', reason: 'override' },
    'Ein Termin ist verlegt: Am alten Tag steht, wohin, am neuen, von wo.',
    'A date has been moved: its old day says where to, its new one where from.',
  ),
  play: reads({
    day: ['Mittwoch, 25. November', 'Freitag, 27. November'],
    remarks: ['entfällt, verlegt auf Freitag, 27. November, um 15 Uhr', 'statt Mittwoch, 25. November'],
    detail: ['Handwerker im Haus'],
  }),
};

export const UnderWay: Story = {
  name: 'Gerade jetzt · Under way',
  args: { consultation: 'mietberatung', limit: '1', time: '2026-11-23T14:30' },
  parameters: dateMeans(
    { state: 'confirmed' },
    'Was gerade ist, zählt noch: Es steht „jetzt“ dabei, bis es zu Ende ist.',
    'What is on still counts: it is marked as on now until it ends.',
  ),
  play: reads({ day: ['Heute'], remarks: ['jetzt'], 'date-now': [expect.stringContaining('Mietberatung')] }),
};
