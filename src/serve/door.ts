/** What answers at some addresses. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Addresses with what answers there. */
export interface Door {
  readonly at: RegExp;
  readonly methods: readonly string[];
  readonly answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
}
