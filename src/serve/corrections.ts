/** The one door through which the page writes: a correction more or less, from nobody but the page that this program serves. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { object } from '../base/fields.ts';
import { type Edited, withEntries, withoutEntries } from '../corrections/edit.ts';
import { readValue } from '../corrections/parse.ts';
import { editCorrections } from '../regenerate/corrections.ts';
import type { Door } from './door.ts';
import { type Refusal, Refused } from './refusal.ts';

/** How the page shows that it is the one that was served here. */
export const TOKEN_HEADER = 'x-dramatis-token';
/** No correction is longer, in bytes. */
const MOST = 100_000;
const BAD = 400;
const FORBIDDEN = 403;
const CONFLICT = 409;
const TOO_LARGE = 413;

/** What nobody can guess, anew with each server. */
export const createToken = (): string => randomBytes(32).toString('hex');

const isEqual = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Why a request may not write, if it may not: it comes from a page of somebody else, or from none that was served here. */
export function strangerRefusal({ headers }: IncomingMessage, token: string): Refusal | undefined {
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

/** The JSON that a request brings. Throws `Refused` where it is too much or none. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST) throw new Refused(TOO_LARGE, 'This is more than a correction.', { connection: 'close' });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refused(BAD, 'This is not JSON.');
  }
}

/** The edit that is asked for: `{"do": "add" | "take back", "entries": [entry as in the file, …]}`. Throws `Refused` with what is wrong with it. */
function editIn(body: unknown): (text: string) => Edited {
  const { do: what, entries } = object(body);
  if (!Array.isArray(entries) || (what !== 'add' && what !== 'take back'))
    throw new Refused(BAD, 'It takes {"do": "add", "entries": […]} or {"do": "take back", …}.');
  const read = entries.map((value: unknown) => {
    const entry = readValue(object(value), '');
    if (typeof entry === 'string') throw new Refused(BAD, entry);
    return entry;
  });
  return what === 'add' ? (text) => withEntries(text, read) : (text) => withoutEntries(text, read);
}

/** The door to the corrections of a corpus. */
export const correctionsDoor = (corpus: string, token: string): Door => ({
  at: /^\/corrections$/,
  methods: ['POST'],
  answer: async (_, request: IncomingMessage, response: ServerResponse) => {
    const refusal = strangerRefusal(request, token);
    if (refusal !== undefined) throw new Refused(refusal.status, refusal.message, refusal.headers);
    const { changed, problems } = await editCorrections(corpus, editIn(await bodyOf(request)));
    const [problem] = problems;
    if (problem !== undefined) throw new Refused(CONFLICT, `${problem.where}: ${problem.message}`);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ changed }));
  },
});
