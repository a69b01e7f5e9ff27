/** The bytes of an answer, as they come. */
import { joinedBytes } from '../base/joined-bytes.ts';

/** The bytes that will come; null where nobody tells: the length of compressed content is another. */
export function sizeOf({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}

/** All bytes of an answer; `onBytes` hears how many each part has that comes. Throws what the connection throws. */
export async function readAll(
  { body }: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    onBytes(part.value.length);
  }
  return joinedBytes(parts);
}
