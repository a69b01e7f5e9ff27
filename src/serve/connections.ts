/** Keeps a server answering, however many connect to it and however slowly they speak. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How many may connect, and how long they may take, in milliseconds. */
export interface Limits {
  /** Connections that are open at the same time. */
  readonly connections: number;
  /** Pages that hear of new graphs at the same time. */
  readonly listeners: number;
  /** How long a request may take to arrive, in milliseconds. */
  readonly arrival: number;
  /** How long an answer may lie untaken, in milliseconds. */
  readonly silence: number;
}

/** More than browsers on one machine open, and few enough to outlive a script that has run away. */
export const LIMITS: Limits = { connections: 1000, listeners: 500, arrival: 10_000, silence: 60_000 };

/** Lets the connection that has waited longest for a request make way for a new one where there are too many. */
export function limitConnections(server: Server, most: number): void {
  const open = new Set<Socket>();
  const waiting = new Set<Socket>();
  const forget = (socket: Socket) => {
    open.delete(socket);
    waiting.delete(socket);
  };
  server.on('connection', (socket) => {
    open.add(socket);
    waiting.add(socket);
    socket.once('close', () => forget(socket));
    const [longest] = waiting;
    if (open.size <= most || longest === undefined) return;
    forget(longest);
    longest.destroy();
  });
  server.on('request', ({ socket }, response) => {
    waiting.delete(socket);
    response.once('close', () => {
      if (open.has(socket)) waiting.add(socket);
    });
  });
}
