/** Puts a line before an anchor that must be there; saying where is better than guessing. */
function before(text, anchor, line, file) {
  if (!text.includes(anchor)) throw new Error(`${file} has no "${anchor.trim()}", where the new element belongs.`);
  return text.replace(anchor, `${line}${anchor}`);
}

const inAll = (text, { tag, pascal }) =>
  `${text}export { define as define${pascal}, ${pascal}Element } from './${tag}/define.js';\n`;

/** The table of the loader ends where its first line with a closing brace alone is. */
function inLoader(text, { tag }) {
  const start = text.indexOf('const modules');
  const line = `  '${tag}': () => import('../elements/${tag}/on-demand.js'),\n`;
  return text.slice(0, start) + before(text.slice(start), '};\n', line, 'src/embed/autoload.ts');
}

const inCore = (text, { tag }) =>
  before(text, 'export { describeProblem }', `export * from './views/${tag}-view.js';\n`, 'src/core/index.ts');

function inPackage(text, { tag }) {
  const content = JSON.parse(text);
  const types = `./dist/types/elements/${tag}`;
  const own = {
    [`./${tag}`]: { types: `${types}/define.d.ts`, default: `./dist/esm/${tag}.js` },
    [`./${tag}/element`]: { types: `${types}/${tag}-element.d.ts`, default: `./dist/esm/${tag}/element.js` },
  };
  const entries = Object.entries(content.exports);
  const at = entries.findIndex(([name]) => name === './recurrence');
  content.exports = Object.fromEntries([...entries.slice(0, at), ...Object.entries(own), ...entries.slice(at)]);
  content.sideEffects.splice(1, 0, `./dist/esm/${tag}.js`);
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Files that know all elements by name, and how each learns of a new one. */
export const registrations = {
  'src/elements/all.ts': inAll,
  'src/embed/autoload.ts': inLoader,
  'src/core/index.ts': inCore,
  'package.json': inPackage,
};
