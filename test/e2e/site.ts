/** Builds the page once and serves it on a free port, with a graph that tests can exchange while it runs. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sendFile } from '../../src/serve/files.ts';
import { protect } from '../../src/serve/guard.ts';
import { refusalOf, refuse } from '../../src/serve/refusal.ts';
import type { Fixture } from '../viewer/fixture.ts';

/** A fixture, the folder of a graph, any text as graph.json, or nothing at all (404). */
export type Graph = Fixture | { readonly folder: string } | string | null;

export interface Site {
  readonly address: string;
  /** Where the built page lies. */
  readonly folder: string;
  /** Serves another graph from now on. */
  readonly serve: (graph: Graph) => void;
  /** Lets the page look for live updates. */
  readonly setLive: (live: boolean) => void;
  /** Sends a server-sent event to all open pages. */
  readonly send: (event: string, data: object) => void;
  /** Leaves away the header that keeps other pages from framing it, as a plain server of files does. */
  readonly setFrames: (allowed: boolean) => void;
  readonly listeners: () => number;
  readonly close: () => Promise<void>;
}

/** Builds the page into `folder`, and serves it with a first graph. */
export async function startSite(folder: string, first: Graph): Promise<Site> {
  await build({ root: resolve('.'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const streams = new Set<ServerResponse>();
  let graph: Graph = first;
  let live = false;
  let frames = false;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    protect(response);
    if (frames) response.removeHeader('content-security-policy');
    if (pathname === '/events') return openStream(response, streams);
    const below = pathname.startsWith('/graph/') ? pathname.slice('/graph/'.length) : null;
    if (below !== null && !isFolder(graph)) return sendGraph(response, graph, below);
    if (below !== null && isFolder(graph)) return send(graph.folder, `/${below}`, request, response);
    if (pathname === '/' && live) return sendLivePage(response, folder);
    if (pathname.startsWith('/knowledge/')) return send(resolve('dist'), pathname, request, response);
    const path = pathname === '/' ? '/index.html' : pathname;
    send(folder, path, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  return {
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve: (next) => {
      graph = next;
    },
    setLive: (next) => {
      live = next;
    },
    send: (event, data) => {
      for (const stream of streams) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    setFrames: (allowed) => {
      frames = allowed;
    },
    listeners: () => streams.size,
    close: async () => {
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function send(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  sendFile(folder, path, request, response).catch((error) => refuse(response, refusalOf(error)));
}

const isFolder = (graph: Graph): graph is { readonly folder: string } =>
  typeof graph === 'object' && graph !== null && 'folder' in graph;

function openStream(response: ServerResponse, streams: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 200\n\n');
  streams.add(response);
  response.on('close', () => streams.delete(response));
}

function sendGraph(
  response: ServerResponse,
  graph: Exclude<Graph, { readonly folder: string }>,
  path: string,
): void {
  const content = bodyOf(graph, path);
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(content);
}

function bodyOf(graph: Exclude<Graph, { readonly folder: string }>, path: string): string | undefined {
  if (graph === null) return undefined;
  if (path === 'graph.json') return typeof graph === 'string' ? graph : JSON.stringify(graph.graph);
  const article = typeof graph === 'string' ? undefined : graph.articles.get(path.replace('articles/', ''));
  return article && JSON.stringify(article);
}

function sendLivePage(response: ServerResponse, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const meta = '<meta name="dramatis-live" content="events"></head>';
  response.writeHead(200, { 'content-type': 'text/html' }).end(page.replace('</head>', meta));
}
