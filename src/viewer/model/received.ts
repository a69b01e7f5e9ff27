/** The bytes of an answer, and how many of them have come: a large graph takes its time. */
import { readAll, sizeOf } from '../../worker/answer-bytes.ts';

/** How much of something has come, in bytes. */
export interface Progress {
  readonly bytes: number;
  /** Of how many; null where that is not known, as of files that travel packed. */
  readonly of: number | null;
}

/** All bytes of an answer, `told` of each part that comes. Throws what the connection throws. */
export function received(
  answer: Response,
  told: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const of = sizeOf(answer) || null;
  let bytes = 0;
  return readAll(answer, (count) => {
    bytes += count;
    told({ bytes, of });
  });
}
