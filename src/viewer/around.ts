/** The network around actors in an address: `around=…` for each of them, `depth` and `near` where they are not as usual. */

/** What of the network around actors is shown. */
export interface Around {
  /** The keys of the actors in the middle. */
  readonly keys: readonly string[];
  /** 1: those linked with them; 2: those linked with these as well. */
  readonly depth: 1 | 2;
  /** So many of the most strongly tied, without those in the middle. */
  readonly most: number;
}

/** The direct neighbours, and no more of them than a picture can name. */
export const DEFAULT_AROUND: Omit<Around, 'keys'> = { depth: 1, most: 40 };

/** Writes it; nothing where all is shown. */
export function writeAround(around: Around | null, address: URLSearchParams): void {
  if (around === null) return;
  for (const key of around.keys) address.append('around', key);
  if (around.depth !== DEFAULT_AROUND.depth) address.set('depth', String(around.depth));
  if (around.most !== DEFAULT_AROUND.most) address.set('near', String(around.most));
}

/** What an address says of it; null where it says nothing. */
export function readAround(address: URLSearchParams): Around | null {
  const keys = [...new Set(address.getAll('around').filter(Boolean))];
  if (keys.length === 0) return null;
  const near = address.get('near') ?? '';
  const most = /^[1-9]\d{0,5}$/.test(near) ? Number(near) : DEFAULT_AROUND.most;
  return { keys, depth: address.get('depth') === '2' ? 2 : 1, most };
}
