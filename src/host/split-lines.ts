/** Splits a stream of bytes into lines without ever holding more than the longest line that is allowed. */

/** A line, or that one was too long to be held. */
export type Line = { readonly type: 'line'; readonly bytes: Uint8Array } | { readonly type: 'too-long' };

const NEWLINE = 0x0a;
/** The end of a line. */
export const BREAK: Uint8Array = Buffer.of(NEWLINE);

/**
 * The lines in bytes that end there, each as a view of them without its line feed; what stands behind the last one is passed over.
 * @example
 * [...endedLines(Buffer.from('one\ntwo\nthr'))].map(String) // ['one', 'two']
 */
export function* endedLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** Splits chunks of bytes one after the other. */
interface LineSplitter {
  /** The lines that end in the next chunk, without their line feed. */
  readonly push: (chunk: Uint8Array) => Iterable<Line>;
  /** What stands behind the last line feed. */
  readonly end: () => Iterable<Line>;
}

/** A splitter that holds lines of up to so many bytes; a longer one is skipped to its end. */
function lineSplitter(limit: number): LineSplitter {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const [only = new Uint8Array()] = parts;
    const bytes = parts.length < 2 ? only : Buffer.concat(parts);
    const line: Line = size > limit ? { type: 'too-long' } : { type: 'line', bytes };
    parts = [];
    size = 0;
    return line;
  };
  return {
    push: function* (chunk) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        add(chunk.subarray(start, end));
        yield take();
        start = end + 1;
      }
      if (start < chunk.length) add(chunk.subarray(start));
    },
    end: function* () {
      if (size > 0) yield take();
    },
  };
}

/**
 * The lines of a stream, each as soon as it is complete, without their line feed; a last line needs none.
 * @param limit longest line in bytes; a longer one is skipped to its end.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  for await (const lines of splitChunks(chunks, limit)) yield* lines;
}

/** The lines that end in each chunk of a stream: for many short lines, none of which is waited for. They may be views of the chunk. */
export async function* splitChunks(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Iterable<Line>> {
  const { push, end } = lineSplitter(limit);
  for await (const chunk of chunks) yield push(chunk);
  yield end();
}

/** The bytes of a stream in pieces of so many bytes at least, the last one aside, that end with a line; a last line without its end is given one. */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    size += bytes.length;
    if (end === 0 || size < least) {
      parts.push(bytes);
      continue;
    }
    yield Buffer.concat([...parts, bytes.subarray(0, end)]);
    parts = [bytes.subarray(end)];
    size = bytes.length - end;
  }
  const rest = Buffer.concat(parts);
  if (rest.length > 0) yield rest.at(-1) === NEWLINE ? rest : Buffer.concat([rest, BREAK]);
}
