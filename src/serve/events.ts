/** Server-sent events: what open pages hear of new graphs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './refusal.ts';

/** The open pages that listen for new graphs and problems, and what is sent to them. */
export interface Events {
  /** Takes the place of an answer to a request, for as long as the page listens. */
  readonly join: (request: IncomingMessage, response: ServerResponse) => void;
  /** Tells all pages. A new graph is also told to those that join later: they may have missed it. */
  readonly send: (event: 'graph' | 'problem' | 'notes', data: object) => void;
  readonly close: () => void;
}

/** Proxies close connections that are silent for longer, in milliseconds. */
const HEARTBEAT = 15_000;
/** How soon a page asks again after the server went away, in milliseconds. */
const RETRY = 1000;
/** A page that leaves more than this untaken, in bytes, has fallen asleep; when it wakes up, it joins again. */
const ASLEEP = 4_000_000;

const FULL = { status: 503, message: 'Too many pages listen already.', headers: { 'retry-after': '60' } };

/** Tells at most `most` listeners at the same time. */
export function createEvents(most: number): Events {
  const listeners = new Set<ServerResponse>();
  let graph = '';
  const write = (text: string) => {
    for (const listener of listeners) {
      if (listener.writableLength > ASLEEP) listener.destroy();
      else listener.write(text);
    }
  };
  const heart = setInterval(() => write(': still here\n\n'), HEARTBEAT);
  heart.unref();
  return {
    join: ({ method }, response) => {
      if (listeners.size >= most) return refuse(response, FULL);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      if (method === 'HEAD') return void response.end();
      response.write(`retry: ${RETRY}\n\n${graph}`);
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
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
