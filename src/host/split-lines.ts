/** Splits a stream of bytes into lines without ever holding more than the longest line that is allowed. */

/** A line, or that one was too long to be held. */
export type Line = { readonly type: 'line'; readonly bytes: Uint8Array } | { readonly type: 'too-long' };

const NEWLINE = 0x0a;

/**
 * The lines of a stream, each as soon as it is complete, without their line feed; a last line needs none.
 * @param limit longest line in bytes; a longer one is skipped to its end.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line: Line = size > limit ? { type: 'too-long' } : { type: 'line', bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
