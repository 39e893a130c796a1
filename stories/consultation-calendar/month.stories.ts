import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, consultationCalendarMeta } from './consultation-calendar-meta.js';
import type { ConsultationCalendarArgs, Story } from './consultation-calendar-story.js';

const meta: Meta<ConsultationCalendarArgs> = {
  ...consultationCalendarMeta,
  title: 'consultation-calendar/Monat · Month',
  id: 'consultation-calendar-month',
  parameters: about(
    'Der Monat: Pfeiltasten gehen von Tag zu Tag, Pos1 und Ende an den Rand der Woche, Bild auf und ab von Monat zu Monat; darunter steht, was am gewählten Tag ist.',
    'The month: arrow keys go from day to day, Home and End to the edge of the week, Page Up and Down from month to month; below stands what is on the chosen day.',
  ),
  args: { ...consultationCalendarMeta.args, view: 'month' },
};
export default meta;

interface Scene {
  readonly canvasElement: HTMLElement;
}

/** The element's shadow root, when its month is there. */
const monthOf = async ({ canvasElement }: Scene): Promise<ShadowRoot> => {
  const root = canvasElement.querySelector('consultation-calendar')?.shadowRoot;
  await waitFor(() => expect(root?.querySelector('[part=month]')).toBeTruthy());
  return root as ShadowRoot;
};

const click = (root: ShadowRoot, part: string) => root.querySelector<HTMLElement>(`[part~='${part}']`)?.click();
const focusedDay = ({ activeElement }: ShadowRoot) => (activeElement as HTMLElement | null)?.dataset['date'];

export const Month: Story = {
  name: 'Ein Monat · A month',
  parameters: shows(
    'Heute ist eingekreist und gewählt; vergangene Tage sind leiser.',
    'Today is ringed and chosen; days that are over are quieter.',
  ),
  play: reads({
    'month-name': ['November 2026'],
    'cell-today': [expect.stringMatching(/^23/)],
    'day-name': ['Heute, Montag, 23. November'],
    name: ['Mietberatung', 'Quartierssprechstunde', 'Hebammensprechstunde'],
    views: [],
  }),
};

export const Keyboard: Story = {
  name: 'Mit der Tastatur · With the keyboard',
  parameters: shows(
    'Der Fokus bleibt im Monat, auch wenn ein anderer kommt; jeder Tag sagt in Worten, was an ihm ist.',
    'The focus stays in the month, also when another one comes; each day says in words what is on.',
  ),
  play: async (scene) => {
    const root = await monthOf(scene);
    root.querySelector<HTMLElement>("[data-date='2026-11-23']")?.focus();
    for (const [key, day] of [
      ['{ArrowDown}', '2026-11-30'],
      ['{End}', '2026-12-06'],
      ['{Home}', '2026-11-30'],
      ['{PageDown}', '2026-12-30'],
      ['{PageUp}', '2026-11-30'],
    ] as const) {
      await userEvent.keyboard(key);
      await waitFor(() => expect(focusedDay(root)).toBe(day));
    }
    await userEvent.keyboard('{Enter}');
    await expect(root.activeElement).toBe(root.querySelector('[part=chosen]'));
  },
};

export const NextMonth: Story = {
  name: 'Der nächste Monat · The next month',
  parameters: shows(
    'Die Knöpfe blättern, ein Screenreader hört den Monat; „Heute“ führt zurück.',
    'The buttons turn the page, a screen reader hears the month; “Today” leads back.',
  ),
  play: async (scene) => {
    const root = await monthOf(scene);
    click(root, 'next');
    await waitFor(() => expect(root.querySelector("[data-date='2026-12-01']")).toBeTruthy());
    await expect(root.querySelector('[role=status]')?.textContent.trim()).not.toBe('');
    click(root, 'today');
    await reads({ 'month-name': ['November 2026'], 'cell-chosen': [expect.stringMatching(/^23/)] })(scene);
  },
};

export const ChosenDay: Story = {
  name: 'Ein gewählter Tag · A chosen day',
  parameters: shows(
    'Ein Tipp auf einen Tag zeigt darunter, was an ihm ist, mit allem, was man wissen muss.',
    'A tap on a day shows below it what is on, with all that one has to know.',
  ),
  play: async (scene) => {
    const root = await monthOf(scene);
    root.querySelector<HTMLElement>("[data-date='2026-11-25']")?.click();
    await reads({
      'day-name': ['Mittwoch, 25. November'],
      name: ['Energieberatung', 'Pflegeberatung', 'Rechtsberatung', 'Hebammensprechstunde'],
      remarks: [
        'entfällt, verlegt auf Freitag, 27. November, um 15 Uhr',
        'nicht sicher, bitte vorher anrufen: 0221 4710 140',
      ],
    })(scene);
  },
};

export const ListOrMonth: Story = {
  name: 'Liste oder Monat · List or month',
  args: { view: 'agenda month', limit: '3' },
  parameters: shows(
    'Wo die Seite beides erlaubt, wählt man selbst; was zuerst genannt ist, sieht man zuerst.',
    'Where the page allows both, one chooses; what is named first is seen first.',
  ),
  play: async (scene) => {
    await reads({ view: ['Liste', 'Monat'], month: [] })(scene);
    const root = scene.canvasElement.querySelector('consultation-calendar')?.shadowRoot as ShadowRoot;
    await waitFor(() => expect(root.querySelector('[part=views]')).toBeTruthy());
    click(root, 'view-month');
    await monthOf(scene);
    await expect(root.querySelector('[part~=view-month]')).toHaveAttribute('aria-pressed', 'true');
    click(root, 'view-agenda');
    await waitFor(() => expect(root.querySelector('[part=days]')).toBeTruthy());
  },
};

export const Holidays: Story = {
  name: 'Feiertage im Monat · Holidays in a month',
  args: { document: 'innenstadt-west', time: '2026-12-20T09:00' },
  parameters: shows(
    'Feiertage und Schließungen stehen in ihrer Zelle; heute ist nichts.',
    'Holidays and closures stand in their cell; nothing is on today.',
  ),
  play: reads({
    'entry-notice': ['1. Weihnachtstag', 'geschlossen', '2. Weihnachtstag', 'geschlossen'],
    none: ['Keine Termine'],
  }),
};

export const EmptyMonth: Story = {
  name: 'Ein Monat ohne Termine · A month without dates',
  args: { consultation: 'hoffest' },
  parameters: shows(
    'In diesem Monat ist nichts: Es steht da, was als Nächstes kommt.',
    'Nothing is on this month: it says what comes next.',
  ),
  play: reads({
    none: ['In diesem Monat ist kein Termin bekannt', 'Keine Termine'],
    'next-date': ['Als Nächstes: Samstag, 5. Dezember, Uhrzeit nicht bekannt: Hoffest'],
  }),
};

export const Beyond: Story = {
  name: 'Weiter reicht er nicht · No further',
  args: { within: 'P10D' },
  parameters: shows(
    'Von Tagen, die zu weit weg sind, sagt der Kalender nicht, dass nichts ist, sondern dass er es nicht weiß.',
    'Of days that are too far away the calendar doesn’t say that nothing is on, but that it doesn’t know.',
  ),
  play: async (scene) => {
    click(await monthOf(scene), 'next');
    await reads({ end: ['Der Kalender reicht bis Donnerstag, 3. Dezember 2026'] })(scene);
    await expect((await monthOf(scene)).querySelector('[part=next]')).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Narrow: Story = {
  name: 'In einer Seitenspalte · In a sidebar',
  decorators: [
    (story) => {
      const column = document.createElement('div');
      column.style.maxInlineSize = '20rem';
      column.append(story() as HTMLElement);
      return column;
    },
  ],
  parameters: shows(
    'Wenig Platz: Zahlen mit Zeichen, deren Form sagt, wie sicher ein Termin ist; die Worte stehen darunter.',
    'Little room: numbers with marks whose shape says how sure a date is; the words stand below.',
  ),
  play: async (scene) => {
    const root = await monthOf(scene);
    await waitFor(() =>
      expect(getComputedStyle(root.querySelector('[part~=entry] > span') as Element).display).toBe('none'),
    );
  },
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async (scene) => {
    const root = await monthOf(scene);
    await waitFor(() => expect(getComputedStyle(root.querySelector('[part=month]') as Element).direction).toBe('rtl'));
  },
};
