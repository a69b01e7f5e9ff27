/** Answers that are not what was asked for, as values. */
import type { ServerResponse } from 'node:http';
import { codeOf } from '../host/files.ts';

/** An answer of HTTP that says no, and why. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that is found where no value can be handed back. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.refusal = { status, message, headers };
  }
}

const GONE = { status: 404, message: 'This file does not exist.' };
const FORBIDDEN = { status: 403, message: 'The system does not let the server read this file.' };
const BUSY = {
  status: 503,
  message: 'The system has no more file handles just now.',
  headers: { 'retry-after': '1' },
};

const BY_CODE = new Map<string, Refusal>([
  ['ENOENT', GONE],
  ['ENOTDIR', GONE],
  ['ENAMETOOLONG', GONE],
  ['ELOOP', GONE],
  ['ENXIO', GONE],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  ['EMFILE', BUSY],
  ['ENFILE', BUSY],
]);

/** What a client hears about an error. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  const code = codeOf(error);
  return (
    BY_CODE.get(code) ?? { status: 500, message: `The server cannot answer this: ${code || 'unknown'}.` }
  );
}

/** Answers with a refusal; where the answer has begun already, breaks it off so that nobody takes it for whole. */
export function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${message}\n`);
}
