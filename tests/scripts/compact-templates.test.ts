import { expect, it } from 'vitest';
import { compact } from '../../scripts/build/compact-templates.js';

it.each([
  ['css', 'a {\n  color: red;\n}\n', 'a{color:red;}'],
  [
    'css',
    "/* isn't */\np::after {\n  content: ', ' attr(title) ' > ';\n}",
    "p::after{content:', ' attr(title) ' > ';}",
  ],
  ['css', 'a, b > c { margin: 0 auto }', 'a,b>c{margin:0 auto}'],
  ['html', '<p>\n    ein\n  </p>', '<p> ein </p>'],
])('in %s only what nobody sees is left out: %j', (tag, text, left) => {
  expect(compact[tag]?.(text).trim()).toBe(left);
});
