import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssData, htmlData } from './vscode-data.mjs';
import { webTypes } from './web-types.mjs';

/** Where somebody reads on: the address that publiccode.yml has. */
const addressOf = (root) => /^url: (\S+)$/m.exec(readFileSync(join(root, 'publiccode.yml'), 'utf8'))?.[1] ?? '';

/**
 * What editors need to complete our tags, by the name of its file.
 * @param {string} root
 * @param {object} manifest `custom-elements.json`
 */
export function editorData(root, manifest) {
  const address = addressOf(root);
  const references = [{ name: 'Stadtteil-Widgets', url: address }];
  return {
    'html-custom-data.json': htmlData(manifest, references),
    'css-custom-data.json': cssData(manifest, references),
    'web-types.json': webTypes(manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), address),
  };
}

/** Writes it to `dist/`, where the package has it. */
export function writeEditorData(root, manifest) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [name, data] of Object.entries(editorData(root, manifest)))
    writeFileSync(join(root, 'dist', name), `${JSON.stringify(data, null, 2)}\n`);
}
