/** What all doors have in common through which the page writes: nobody may but the page that this program serves. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../model.ts';
import { type Refusal, Refused } from './refusal.ts';

/** How the page shows that it is the one that was served here. */
const TOKEN_HEADER = 'x-dramatis-token';
/** The status of a request that makes no sense. */
export const BAD = 400;
const FORBIDDEN = 403;
const CONFLICT = 409;
const TOO_LARGE = 413;

/** What nobody can guess, anew with each server. */
export const createToken = (): string => randomBytes(32).toString('hex');

const isEqual = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Why a request may not write, if it may not: it comes from a page of somebody else, or from none that was served here. */
function strangerRefusal({ headers }: IncomingMessage, token: string): Refusal | undefined {
  const { origin, host, 'sec-fetch-site': site, 'content-type': type = '' } = headers;
  const given = headers[TOKEN_HEADER];
  const isOwn =
    origin === `http://${host}` &&
    (site === undefined || site === 'same-origin') &&
    type.startsWith('application/json') &&
    typeof given === 'string' &&
    isEqual(given, token);
  const message = 'Only the page that is served here may write. If it is, load it anew.';
  return isOwn ? undefined : { status: FORBIDDEN, message, headers: { connection: 'close' } };
}

/** The JSON that a request brings. Throws `Refused` where it is none or more than `most` bytes. */
async function bodyOf(request: IncomingMessage, most: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > most)
      throw new Refused(TOO_LARGE, `This is more than ${most} bytes.`, { connection: 'close' });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refused(BAD, 'This is not JSON.');
  }
}

/** What came of a request to write. */
interface Written {
  readonly changed: boolean;
  /** Why nothing was written. */
  readonly problems: readonly Problem[];
}

/** Answers a request to write: what it brings is given to `write`, if it comes from the page that was served here. */
export async function answerWriting(
  request: IncomingMessage,
  response: ServerResponse,
  { token, most }: { readonly token: string; readonly most: number },
  write: (body: unknown) => Promise<Written>,
): Promise<void> {
  const refusal = strangerRefusal(request, token);
  if (refusal !== undefined) throw new Refused(refusal.status, refusal.message, refusal.headers);
  const { changed, problems } = await write(await bodyOf(request, most));
  const [problem] = problems;
  if (problem !== undefined) throw new Refused(CONFLICT, `${problem.where}: ${problem.message}`);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ changed }));
}

/** Answers with what the file says that may be written. */
export function answerReading({ method }: IncomingMessage, response: ServerResponse, text: string): void {
  const content = Buffer.from(text);
  response.writeHead(200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': content.length,
  });
  response.end(method === 'HEAD' ? undefined : content);
}
