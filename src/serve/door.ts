/** What answers at some addresses. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Door {
  readonly at: RegExp;
  readonly methods: readonly string[];
  readonly answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
}
