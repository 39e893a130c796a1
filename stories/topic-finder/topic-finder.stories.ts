import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, topicFinderMeta } from './topic-finder-meta.js';
import type { Story, TopicFinderArgs } from './topic-finder-story.js';
import { presses } from './typing.js';

const meta: Meta<TopicFinderArgs> = {
  ...topicFinderMeta,
  title: 'topic-finder/Themen · Topics',
  id: 'topic-finder',
  parameters: about(
    'Wobei brauchen Sie Hilfe? Vom Thema zu den Menschen, die helfen: wer, wann als Nächstes, wo, was es kostet.',
    'What do you need help with? From a topic to the people who help: who, when next, where, what it costs.',
  ),
  args: { ...topicFinderMeta.args, document: 'innenstadt-west' },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  parameters: shows(
    'Jedes Attribut ist ein Regler; die Zeile zum Kopieren steht darunter.',
    'Every attribute is a control; the line to copy stands below.',
  ),
  play: reads({ heading: ['Wobei brauchen Sie Hilfe?'] }),
};

export const AllTopics: Story = {
  name: 'Alle Themen · All topics',
  args: { document: 'chemnitz', now: '2010-06-01T10:00' },
  parameters: shows(
    'Ohne zu tippen: jedes Thema ist eine Schaltfläche. Was sonst angeboten wird, ist eingeklappt.',
    'Without typing: every topic is a button. What else is on offer is folded away.',
  ),
  play: async (scene) => {
    await reads({ 'more-label': ['Weitere Angebote (23)'] })(scene);
    const topics = () => scene.canvasElement.querySelector('topic-finder')!.shadowRoot!.querySelector('[part=topics]');
    await waitFor(() => expect(topics()?.querySelectorAll('button')).toHaveLength(18));
  },
};

export const Rotation: Story = {
  name: 'Vier wechseln sich ab · Four take turns',
  args: { chosen: 'betreuung' },
  parameters: shows(
    'Wer von vieren drankommt, weiß niemand: Das steht bei jedem Termin, und wie alle vier zu erreichen sind.',
    'Nobody knows whose turn it is: each date says so, and how all four are to be reached.',
  ),
  play: reads({
    title: ['Rechtliche Betreuung'],
    also: ['Auch: Betreuer, Betreuerin'],
    name: ['Betreuungsvereine'],
    day: ['Mittwoch, 2. Dezember', 'Mittwoch, 9. Dezember', 'Mittwoch, 16. Dezember'],
    'helper-name': ['Lebenshilfe', 'DRK', 'AWO', 'SKFM'],
  }),
};

export const ChooseATopic: Story = {
  name: 'Ein Thema wählen · Choose a topic',
  parameters: shows(
    'Ein Druck auf ein Thema führt zur Antwort; „Alle Themen“ führt zurück.',
    'Pressing a topic leads to the answer; “All topics” leads back.',
  ),
  play: async (scene) => {
    if (scene.globals['language'] !== 'de') return;
    await presses(scene, 'Vorsorge');
    await reads({ title: ['Vorsorge'], name: ['Betreuungsvereine'], topics: [] })(scene);
    await presses(scene, 'Alle Themen');
    await reads({ title: [], services: [] })(scene);
    await presses(scene, 'Vorsorge');
    await reads({ title: ['Vorsorge'] })(scene);
  },
};

export const SeveralServices: Story = {
  name: 'Mehrere helfen · Several help',
  args: { document: 'lindenplatz', chosen: 'familie' },
  parameters: shows(
    'Zu einem Thema gibt es zwei Angebote: jedes mit seinen Terminen, seinem Ort und seinen Leuten.',
    'Two services help with one topic: each with its dates, its place and its people.',
  ),
  play: reads({ name: ['Familienberatung', 'Hebammensprechstunde'] }),
};

export const EveryKindOfDate: Story = {
  name: 'Entfällt, nicht sicher, mit Termin · Cancelled, not certain, by appointment',
  args: { document: 'lindenplatz', consultation: 'familienberatung', chosen: 'familie', time: '2026-11-23T09:00' },
  parameters: shows(
    'Auch hier ist kein Termin sicherer, als er ist: Es steht in Worten daneben.',
    'No date is more certain here than it is: words beside it say so.',
  ),
  play: reads({
    remarks: ['entfällt: Fortbildung', 'nicht sicher, bitte vorher anrufen: 0221 4710 140', 'nach Vereinbarung'],
  }),
};

export const CostAndConfidence: Story = {
  name: 'Kostenlos und vertraulich · Free and confidential',
  args: { document: 'chemnitz', chosen: 'wohngeld', now: '2010-06-01T10:00' },
  parameters: shows(
    'Ohne feste Termine: was es kostet, ob es vertraulich ist, und wen man anruft.',
    'Without fixed dates: what it costs, whether it is confidential, and whom to call.',
  ),
  play: reads({
    times: ['Zurzeit ist kein Termin bekannt'],
    detail: ['Kostenlos, vertraulich', 'Bitte vorher anrufen: 0371/ 33 50 520'],
  }),
};

export const Nobody: Story = {
  name: 'Niemand hilft dabei · Nobody helps with it',
  args: { document: 'netzwerk', chosen: 'kita' },
  parameters: shows(
    'Das Thema gibt es, aber niemand ist dazu eingetragen: Das Büro hilft weiter.',
    'The topic is known, but nobody is listed for it: the office can help.',
  ),
  play: reads({
    none: [expect.stringMatching(/^Dazu ist niemand eingetragen – das Büro hilft weiter: Telefon/)],
    services: [],
  }),
};

export const AnOffer: Story = {
  name: 'Ein Angebot ohne Thema · An offer that is no topic',
  args: { chosen: 'service.buecherecke' },
  parameters: shows(
    'Auch was zu keinem Thema gehört, hat eine Antwort: die Bücherecke, solange geöffnet ist.',
    'What belongs to no topic has an answer, too: the book corner, while the office is open.',
  ),
  play: reads({ title: ['Bücherecke'], times: ['Während der Öffnungszeiten'], remarks: ['jetzt'], name: [] }),
};

export const Vacant: Story = {
  name: 'Stelle nicht besetzt · Post vacant',
  args: { document: 'kaster', chosen: 'raumbuchung' },
  parameters: shows('Die Stelle ist frei: Es steht da, wer vertritt.', 'The post is vacant: it says who stands in.'),
  play: reads({ 'person-name': [expect.stringContaining('nicht besetzt')], contact: expect.anything() as never }),
};

export const OnlyThese: Story = {
  name: 'Nur ein Partner · One partner only',
  args: { partner: 'gemeindeschwester-plus' },
  parameters: shows(
    'Für die Seite eines Partners: nur, wobei er hilft.',
    'For a partner’s own page: only what it helps with.',
  ),
  play: reads({ 'choice-name': ['Im Alter zu Hause leben'] }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  args: { chosen: 'vorsorge' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads({ heading: ['What do you need help with?', 'Planning ahead', 'Guardianship associations'] }, 'en'),
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  args: { chosen: 'vorsorge' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('topic-finder')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};
