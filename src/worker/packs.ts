/** Fetches the packs, all at once, and tells how far that is. */
import { packFile } from '../knowledge/packs.ts';
import type { Problem } from '../model.ts';
import { readAll, sizeOf } from './answer-bytes.ts';
import type { Loading } from './protocol.ts';

const HINT = 'Run: npm run build';

/** The packs, or what is wrong with them. */
export type Fetched =
  | { readonly is: 'fetched'; readonly packs: ReadonlyMap<string, Uint8Array> }
  | { readonly is: 'failed'; readonly problem: Problem };

/** The packs `<folder><name>.bin` by name, or why one of them cannot be had. */
export async function fetchPacks(
  folder: string,
  names: readonly string[],
  onProgress: (loading: Loading) => void,
): Promise<Fetched> {
  try {
    const responses = await Promise.all(names.map((name) => request(folder + packFile(name))));
    const sizes = responses.map(sizeOf);
    const total = sizes.reduce<number | null>((sum, size) => add(sum, size), 0);
    let loaded = 0;
    const read = (response: Response) =>
      readAll(response, (bytes) => {
        loaded += bytes;
        onProgress({ loaded, total });
      });
    const contents = await Promise.all(responses.map(read));
    return { is: 'fetched', packs: new Map(names.map((name, i) => [name, contents[i] ?? new Uint8Array()])) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { is: 'failed', problem: { code: 'worker/packs-missing', where: folder, message, hint: HINT } };
  }
}

/** Throws a sentence when the server has no such file. */
async function request(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  throw new Error(`${address} cannot be loaded: ${response.status} ${response.statusText}`.trim());
}

const add = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
