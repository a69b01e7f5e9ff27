/** What every request has to fulfil before anything is looked up for it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';

/** The methods that change nothing. */
export const READING = ['GET', 'HEAD'] as const;

/** The names of this machine that nobody else can give away. */
const NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const HTTP_PORT = 80;

const isOwn = (host: string, port: number): boolean =>
  NAMES.some((name) => host === `${name}:${port}` || (host === name && port === HTTP_PORT));

/**
 * Why a request is not let in, if it is not. A page elsewhere can point a name of its own at this machine and would then
 * read whatever is served (DNS rebinding); its requests still bear that name in their Host.
 */
export function hostRefusal({ headersDistinct, socket }: IncomingMessage): Refusal | undefined {
  const [host = '', ...more] = headersDistinct.host ?? [];
  if (more.length > 0) return { status: 400, message: 'There is more than one Host.' };
  const port = socket.localPort ?? 0;
  if (isOwn(host.toLowerCase(), port)) return undefined;
  return { status: 403, message: `Only http://${NAMES[0]}:${port}/ is served here, under no other name.` };
}

/** Why a method is not let in where only `methods` are. */
export function methodRefusal(
  { method = '' }: IncomingMessage,
  methods: readonly string[],
): Refusal | undefined {
  if (methods.includes(method)) return undefined;
  const headers = { allow: methods.join(', '), connection: 'close' };
  return { status: 405, message: `The method ${method} is not allowed here.`, headers };
}

/** The page repeats in a policy of its own what has to hold on other servers, too. */
const POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

const HEADERS = new Map([
  ['cache-control', 'no-cache'],
  ['content-security-policy', POLICY],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
]);

/** Lets pages of these origins show an answer in a frame. */
export const allowFrames = (response: ServerResponse, origins: readonly string[]): void =>
  void response.setHeader(
    'content-security-policy',
    POLICY.replace("frame-ancestors 'none'", `frame-ancestors 'self' ${origins.join(' ')}`),
  );

/** Sets the headers of every answer: nobody guesses types, embeds, frames or keeps what is served. */
export const protect = (response: ServerResponse): void => void response.setHeaders(HEADERS);
