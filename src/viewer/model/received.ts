/** The bytes of an answer, and how many of them have come: a large graph takes its time. */

/** How much of something has come, in bytes. */
export interface Progress {
  readonly bytes: number;
  /** Of how many; null where that is not known, as of files that travel packed. */
  readonly of: number | null;
}

/** All bytes of an answer, `told` of each part that comes. Throws what the connection throws. */
export async function received(
  answer: Response,
  told: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!answer.body) return new Uint8Array(await answer.arrayBuffer());
  const packed = answer.headers.has('content-encoding');
  const of = packed ? null : Number(answer.headers.get('content-length')) || null;
  const parts: Uint8Array[] = [];
  const reader = answer.body.getReader();
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    told({ bytes, of });
  }
  return joined(parts, bytes);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
