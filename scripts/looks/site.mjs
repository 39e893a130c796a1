import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { hostPage } from './host-page.mjs';
import { sheetPage } from './sheet-page.mjs';
import { sheets } from './sheets.mjs';

const root = resolve(import.meta.dirname, '../..');

const folders = {
  widgets: ['dist/cdn'],
  bootstrap: ['node_modules/bootstrap/dist/css'],
  kern: ['node_modules/@kern-ux/native/dist'],
  utrecht: ['node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist'],
  data: ['demo/data', 'stories/documents'],
};

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

const fileFor = (folder, path) =>
  folders[folder]?.map((place) => join(root, place, path)).find((file) => existsSync(file));

const answerFor = async (address) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [, folder = '', ...path] = pathname.split('/');
  const sheet = sheets.find(({ file }) => file === searchParams.get('sheet'));
  const state = sheet?.states[Number(searchParams.get('state'))];
  if (folder === 'sheet' && sheet) return { type: '.html', body: sheetPage(sheet) };
  if (folder === 'page' && state && sheet) return { type: '.html', body: hostPage(state, sheet) };
  const file = fileFor(folder, path.join('/'));
  return file && { type: extname(file), body: await readFile(file) };
};

/**
 * Serves the built widgets and the pages around them on a free port of this machine.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export const openSite = () =>
  new Promise((opened) => {
    const server = createServer((request, response) => {
      void answerFor(request.url ?? '/').then((answer) => {
        response.writeHead(answer ? 200 : 404, { 'content-type': types[answer?.type] ?? 'text/plain' });
        response.end(answer?.body);
      });
    });
    server.listen(0, '127.0.0.1', () => {
      opened({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
