import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** Answers one request; nothing is sent that it doesn't send. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

export const text =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8', status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

/** A file of the project as it is. */
export const file =
  (path: string, change = (content: string) => content): Answer =>
  async (response) => {
    const content = change(await readFile(join(root, path), 'utf8'));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(content);
  };

export interface SmallServer {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** What it says at a path; later entries win. */
  readonly answers: Map<string, Answer>;
  readonly close: () => Promise<void>;
}

/** A server of a test's own: the built files under `/cdn/`, else what the test says; 404 for the rest. */
export const smallServer = async (answers: Iterable<readonly [string, Answer]> = []): Promise<SmallServer> => {
  const table = new Map(answers);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push(pathname);
    const built = /^\/cdn\/([\w.-]+)$/.exec(pathname)?.[1];
    const answer =
      table.get(pathname) ?? (built ? file(`dist/cdn/${built}`) : text('nicht gefunden', 'text/plain', 404));
    Promise.resolve(answer(response, request)).catch(() =>
      text('nicht gefunden', 'text/plain', 404)(response, request),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    answers: table,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
