import { connect } from 'node:net';

/** "localhost" is two addresses, and a server on either of them would answer. */
const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

/** The first port from `wanted` on where nobody answers. */
export async function freePort(wanted) {
  for (let port = wanted; port <= 65535; port++)
    if (!(await answers('127.0.0.1', port)) && !(await answers('::1', port))) return port;
  throw new Error(`There is no free port from ${wanted} on.`);
}
