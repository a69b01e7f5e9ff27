/** Fetches a page of the Web: the one thing in the program that opens a connection, and only when somebody asks for it. */
import { UserError } from '../host/user-error.ts';

/** The longest wait for the whole page, in milliseconds. */
const LONGEST = 30_000;
/** The largest page, in bytes. */
const LARGEST = 50_000_000;

/** The bytes that came, the ending of a file of their type, and the address after redirects. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The ending of a file of its kind. */
  readonly ending: string;
  /** Where it was found in the end. */
  readonly url: string;
}

async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new UserError(`The page has more than ${LARGEST / 1e6} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether an argument is an address on the web rather than a path. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** A page with its kind. Throws `UserError` for what cannot be had or is of no kind that is read. */
export async function fetchPage(address: string): Promise<Page> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST), redirect: 'follow' });
    if (!response.ok) throw new UserError(`${address} answers: ${response.status} ${response.statusText}`);
    const type = response.headers.get('content-type') ?? '';
    const { formatOfType } = await import('../read/index.ts');
    const ending = formatOfType(type)?.extensions[0];
    if (ending === undefined) throw new UserError(`${address} is of a kind that is not read: ${type}`);
    return { bytes: await bytesOf(response), ending, url: response.url };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : '';
    throw new UserError(`${address} cannot be fetched: ${reason}`);
  }
}
