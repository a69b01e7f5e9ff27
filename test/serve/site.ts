/** A running server with a small page and graph, and ways to speak to it that `fetch` does not offer. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { LIMITS } from '../../src/serve/connections.ts';
import { type Served, serve } from '../../src/serve/serve.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Site {
  readonly folder: Folder;
  /** Where the page lies. */
  readonly page: string;
  readonly served: Served;
  readonly port: number;
  /** One request on a connection of its own. The Host is the right one unless `options` say otherwise. */
  readonly ask: (path: string, options?: RequestOptions) => Promise<Answer>;
  /** A connection to the server, ended with the test. */
  readonly open: () => Socket;
  /** All that comes back for these bytes until the server ends the connection, or we do after some milliseconds. */
  readonly exchange: (bytes: string | Buffer, patience?: number) => Promise<string>;
}

/** What must never be served. */
export const SECRET = 'for nobody else';
/** What the graph holds. */
export const GRAPH = '{"nodes":["a rather long graph"]}';

/** A page and a graph, and beside them what is not to be served, with links that lead there. */
function furnish({ root, out }: Folder, page: string): void {
  mkdirSync(join(page, 'graph'), { recursive: true });
  mkdirSync(join(out, 'articles'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<html><head><title>T</title></head><body></body></html>');
  writeFileSync(join(page, 'page.js'), 'go()');
  writeFileSync(join(page, 'empty.css'), '');
  writeFileSync(join(page, 'graph/graph.json'), '"sample"');
  writeFileSync(join(out, 'graph.json'), GRAPH);
  writeFileSync(join(out, 'articles/1.json'), '"article"');
  for (const name of ['secret.txt', 'site/.hidden', 'graph/.hidden', 'site-secret.txt']) {
    writeFileSync(join(root, name), SECRET);
  }
  for (const folder of [page, out]) {
    symlinkSync(join(root, 'secret.txt'), join(folder, 'link.json'));
    symlinkSync(root, join(folder, 'up'));
  }
}

/** All that is received on a connection until it is closed, whoever closes it and how. */
export function received(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => {});
  return new Promise((resolve) => {
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

function ask(port: number, path: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }, async (response) => {
      const chunks = await response.toArray();
      const body = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    asked.on('error', reject).end();
  });
}

/** Starts a server that is stopped after the test; `writing` is whether the page may write corrections. */
export async function startSite(limits = LIMITS, writing = true): Promise<Site> {
  const folder = temporaryFolder();
  const page = join(folder.root, 'site');
  furnish(folder, page);
  const served = await serve(page, folder.out, 0, {
    limits,
    ...(writing && { corpus: folder.corpus }),
  });
  onTestFinished(served.close);
  const port = Number(new URL(served.address).port);
  const open = () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    onTestFinished(() => void socket.destroy());
    return socket;
  };
  return {
    folder,
    page,
    served,
    port,
    ask: (path, options = {}) => ask(port, path, options),
    open,
    exchange: (bytes, patience) => {
      const socket = open();
      socket.write(bytes);
      const timer = patience && setTimeout(() => socket.end(), patience);
      return received(socket).finally(() => clearTimeout(timer));
    },
  };
}
