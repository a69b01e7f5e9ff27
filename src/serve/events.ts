/** Server-sent events: what open pages hear of new graphs. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Events {
  /** Takes the place of an answer to a request, for as long as the page listens. */
  readonly join: (request: IncomingMessage, response: ServerResponse) => void;
  /** Tells all pages. A new graph is also told to those that join later: they may have missed it. */
  readonly send: (event: 'graph' | 'problem', data: object) => void;
  readonly close: () => void;
}

/** Proxies close connections that are silent for longer, in milliseconds. */
const HEARTBEAT = 15_000;
/** How soon a page asks again after the server went away, in milliseconds. */
const RETRY = 1000;

export function createEvents(): Events {
  const listeners = new Set<ServerResponse>();
  let graph = '';
  const write = (text: string) => {
    for (const listener of listeners) listener.write(text);
  };
  const heart = setInterval(() => write(': still here\n\n'), HEARTBEAT);
  heart.unref();
  return {
    join: (request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: ${RETRY}\n\n${graph}`);
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },
    send: (event, data) => {
      const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      if (event === 'graph') graph = text;
      write(text);
    },
    close: () => {
      clearInterval(heart);
      for (const listener of listeners) listener.end();
    },
  };
}
