/** Serves the page and the graph to this machine only, and tells open pages of new graphs. No request ends it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { codeOf } from '../host/files.ts';
import { LIMITS, type Limits, limitConnections } from './connections.ts';
import type { Door } from './door.ts';
import { createDoors } from './doors.ts';
import { createEvents, type Events } from './events.ts';
import { hostRefusal, methodRefusal, protect } from './guard.ts';
import { type Refusal, refusalOf, refuse } from './refusal.ts';
import { createToken } from './writing.ts';

const HOST = '127.0.0.1';
/** How many ports are tried when the wanted one is taken. */
const TRIES = 20;
const LAST_PORT = 65_535;
/** How often connections are looked at whose time is up, in milliseconds. */
const CHECKING = 1000;

/** What is served beside the graph, and to how many. */
export interface ServeOptions {
  readonly limits?: Limits;
  /** The corpus whose corrections and notes the page may write; without, it may write nothing. */
  readonly corpus?: string;
  /** The origins whose pages may show the small frame (`?embed`); none without. */
  readonly frames?: readonly string[];
}

/** A running server: its address, its events, and how it is stopped. */
export interface Served {
  readonly address: string;
  readonly events: Events;
  readonly close: () => Promise<void>;
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Listens on the first free port from `port` on, and gives its number. */
async function listen(server: Server, port: number): Promise<number> {
  const last = Math.min(port + TRIES, LAST_PORT);
  for (let candidate = port; ; candidate++) {
    try {
      await listenOn(server, candidate);
      const address = server.address();
      return address !== null && typeof address === 'object' ? address.port : candidate;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || candidate === last) throw error;
    }
  }
}

const NOWHERE: Refusal = { status: 400, message: 'An address here begins with a slash.' };

/** Lets a request through the door at its address. Throws what stands in the way. */
async function answer(
  doors: readonly Door[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const door = doors.find(({ at }) => at.test(path));
  if (door === undefined) return refuse(response, NOWHERE);
  const refusal = hostRefusal(request) ?? methodRefusal(request, door.methods);
  if (refusal !== undefined) return refuse(response, refusal);
  await door.answer(path, request, response);
}

function createLimitedServer({ connections, arrival, silence }: Limits): Server {
  const server = createServer({
    headersTimeout: arrival,
    requestTimeout: arrival,
    connectionsCheckingInterval: Math.min(CHECKING, arrival),
  });
  server.setTimeout(silence);
  limitConnections(server, connections);
  return server;
}

/** Serves `site` with the graph in `graph`, from `port` on the first port that is free (0: any). */
export async function serve(
  site: string,
  graph: string,
  port: number,
  { limits = LIMITS, corpus, frames }: ServeOptions = {},
): Promise<Served> {
  const events = createEvents(limits.listeners);
  const doors = createDoors(site, graph, events, {
    ...(corpus !== undefined && { corpus }),
    ...(frames !== undefined && { frames }),
    token: createToken(),
  });
  const server = createLimitedServer(limits);
  server.on('request', (request, response) => {
    protect(response);
    answer(doors, request, response).catch((error) => refuse(response, refusalOf(error)));
  });
  const free = await listen(server, port);
  /** A connection that cannot be taken, since no file handle is left, is one connection lost. */
  server.on('error', () => {});
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
