/** What tells lines from others, in any order and in any parts: how many there are, and a sum of their bytes. */
import { crc32 } from 'node:zlib';
import { type Line, splitChunks } from '../host/split-lines.ts';

/** Lines up to this size in bytes are read: 64 MB. */
export const MAX_LINE = 64_000_000;

/** Lines that were given to somebody, as their answers name them. */
export interface GivenLines {
  lines: number;
  /** The sum of the CRC-32 of all lines without their line feeds, modulo 2³²; of one that is too long it is 0. */
  crc: number;
}

/** No lines yet. */
export const noLines = (): GivenLines => ({ lines: 0, crc: 0 });

const MODULUS = 2 ** 32;

/** Adds a line, which may be too long to be held, and the sum of its bytes. */
export function countLine(given: GivenLines, line: Line): void {
  given.lines += 1;
  if (line.type === 'line') given.crc = (given.crc + crc32(line.bytes)) % MODULUS;
}

/** Counts the lines of a stream, a last one without its end among them. Throws what the stream throws. */
export async function linesGiven(chunks: AsyncIterable<Uint8Array>): Promise<GivenLines> {
  const given = noLines();
  for await (const lines of splitChunks(chunks, MAX_LINE)) for (const line of lines) countLine(given, line);
  return given;
}
