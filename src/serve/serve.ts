/** Serves the page and the graph to this machine only, and tells open pages of new graphs. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { createEvents, type Events } from './events.ts';

const HOST = '127.0.0.1';
/** How many ports are tried when the wanted one is taken. */
const TRIES = 20;

export interface Served {
  readonly address: string;
  readonly events: Events;
  readonly close: () => Promise<void>;
}

const LIVE = '<meta name="dramatis-live" content="events">';

/** The page, told where it hears of new graphs. */
function sendPage(site: string, response: ServerResponse): void {
  const page = readFileSync(join(site, 'index.html'), 'utf8').replace('</head>', `${LIVE}</head>`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(page);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < port + TRIES) tryPort(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, HOST, () => {
        server.removeAllListeners('error');
        const address = server.address();
        resolve(address !== null && typeof address === 'object' ? address.port : candidate);
      });
    };
    tryPort(port);
  });
}

/** Serves `site` with the graph in `graph`, from `port` on the first port that is free (0: any). */
export async function serve(site: string, graph: string, port: number): Promise<Served> {
  const events = createEvents();
  const noCache = {
    dev: true,
    dotfiles: false,
    setHeaders: (response: ServerResponse) => response.setHeader('cache-control', 'no-cache'),
  };
  const page = sirv(site, noCache);
  const data = sirv(graph, noCache);
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const missing = () => void response.writeHead(404).end('Not found');
    if (path === '/events') events.join(request, response);
    else if (path === '/' || path === '/index.html') sendPage(site, response);
    else if (path.startsWith('/graph/')) {
      request.url = path.slice('/graph'.length) + (query === undefined ? '' : `?${query}`);
      data(request, response, missing);
    } else page(request, response, missing);
  });
  const free = await listen(server, port);
  return {
    address: `http://${HOST}:${free}/`,
    events,
    close: () => {
      events.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
