/** A feed or file at an address of the server that the page comes from: it may ask nobody else. */
import type { Problem } from '../../model.ts';
import { formatOf, formatOfType } from '../../read/index.ts';

/** The file that is to be had at an address, as it is written or below the page; else what is wrong with it. Throws nothing. */
export async function fileFrom(written: string, page: string = location.href): Promise<File | Problem> {
  const address = addressOf(written, page);
  if (address === undefined) return foreign(written);
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) return missing(address, `${answer.status} ${answer.statusText}`.trim());
    return new File([await answer.arrayBuffer()], nameOf(address, answer.headers.get('content-type') ?? ''));
  } catch (error) {
    return missing(address, error instanceof Error ? error.message : String(error));
  }
}

/** The whole address; `undefined` where it leads elsewhere. */
function addressOf(written: string, page: string): string | undefined {
  const home = new URL(page);
  const address = URL.canParse(written.trim(), page) ? new URL(written.trim(), page) : undefined;
  return address?.origin === home.origin && address.protocol.startsWith('http') ? address.href : undefined;
}

/** The last part of the address; with the ending of what the server calls it where its own says nothing. */
function nameOf(address: string, type: string): string {
  const name = plain(new URL(address).pathname.split('/').at(-1) || 'page');
  if (formatOf(name)) return name;
  return `${name}${formatOfType(type)?.extensions[0] ?? '.txt'}`;
}

/** A part of an address as people read it; as it stands where a `%` in it means itself. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const foreign = (where: string): Problem => ({
  code: 'viewer/address',
  where,
  message: 'The page fetches only from the server that it comes from.',
  hint: 'Save the file and drop it here, or give the address to the program: dramatis add.',
});

const missing = (where: string, why: string): Problem => ({
  code: 'viewer/missing',
  where,
  message: `It is not to be had: ${why}`,
});
