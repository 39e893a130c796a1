import { both, heading, inCell, page, table } from './both.js';
import type { ElementGuide } from './element-guide.js';

/** Tests that show something of each element. */
const everyElement = ['roles-and-keys', 'live-regions', 'zoom-and-spacing'].map(
  (name) => `tests/elements/every-element/${name}.test.ts`,
);

/** How an element is for everybody: roles, keys, what is announced, tested with what. */
export const accessibilityPage = ({ tag, roles, keys, announced, tests }: ElementGuide): string =>
  page(
    `# \`<${tag}>\` für alle · For everybody`,
    heading(2, ['Rollen', 'Roles']),
    both([
      'Was Hilfsmittel von den Teilen erfahren. Ein Test vergleicht die Tabelle mit dem Element.',
      'What assistive technology learns of the parts. A test compares the table with the element.',
    ]),
    table(
      ['Teil · Part', 'Rolle · Role', 'Was es ist · What it is'],
      roles.map(({ part, role, says }) => [`\`${part}\``, `\`${role}\``, inCell(says)]),
    ),
    heading(2, ['Tasten', 'Keys']),
    table(
      ['Taste · Key', 'Wirkung · Effect'],
      [
        {
          keys: 'Tab, Umschalt+Tab · Shift+Tab',
          says: [
            'Zum nächsten oder vorigen Link, Knopf oder Feld, in der Reihenfolge, in der man liest. Der Fokus ist zu sehen.',
            'To the next or previous link, button or field, in the order in which one reads. The focus is visible.',
          ] as const,
        },
        ...keys,
      ].map(({ keys: pressed, says }) => [pressed, inCell(says)]),
    ),
    heading(2, ['Was angesagt wird', 'What is announced']),
    both(announced),
    heading(2, ['Für alle gilt', 'True of all']),
    both([
      'Ein Zustand steht immer in Worten da, nie nur als Farbe. Die Überschrift hat die Ebene, die `heading-level` nennt. Schrift, Größe und Abstände folgen der Seite; 400 %, 320 Pixel, eigene Textabstände, dunkle Seiten, erzwungene Farben und Papier sind getestet. Nichts bewegt sich, wo jemand weniger Bewegung möchte.',
      'A state is always said in words, never by colour alone. The heading has the level that `heading-level` names. Font, size and spacing follow the page; 400 %, 320 pixels, text spacing of one’s own, dark pages, forced colours and paper are tested. Nothing moves where somebody prefers less motion.',
    ]),
    heading(2, ['Womit getestet', 'Tested with']),
    both([
      'Axe über jede Geschichte, hell und dunkel, von links und von rechts; dazu diese Tests in Chromium, Firefox und WebKit, die letzten beiden in Chromium. Mit Vorleseprogrammen hat es noch kein Mensch geprüft; `docs/accessibility.md` sagt, was fehlt.',
      'Axe over every story, light and dark, from the left and from the right; and these tests in Chromium, Firefox and WebKit, the last two in Chromium. No person has tested it with screen readers yet; `docs/accessibility.md` says what is missing.',
    ]),
    [...tests, ...everyElement, `tests/pages/heard/${tag}.txt`].map((path) => `- \`${path}\``).join('\n'),
  );
