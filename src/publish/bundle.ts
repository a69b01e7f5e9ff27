/** Files packed for a page that holds them itself: compressed together, in parts of a size that opens at once. */
import { gzipSync } from 'node:zlib';
import type { PublishedFile } from './redaction.ts';

/** Files that are compressed together. */
export interface Part {
  /** The paths and lengths in bytes, in the order of the bytes. */
  readonly index: readonly (readonly [path: string, length: number])[];
  /** gzip of the bytes, as base64. */
  readonly content: string;
}

/** How many bytes of files a part holds before the next one begins: what is opened when somebody asks for one article. */
const PART = 400_000;

/** The files in parts; the last file is alone, since it is the one that the page opens first. */
export function* partsOf(files: Iterable<PublishedFile>, size = PART): Generator<Part> {
  let together: PublishedFile[] = [];
  let bytes = 0;
  let last: PublishedFile | undefined;
  for (const file of files) {
    if (last !== undefined) {
      together.push(last);
      bytes += Buffer.byteLength(last.text);
    }
    last = file;
    if (bytes < size) continue;
    yield packed(together);
    together = [];
    bytes = 0;
  }
  if (together.length > 0) yield packed(together);
  if (last !== undefined) yield packed([last]);
}

function packed(files: readonly PublishedFile[]): Part {
  const contents = files.map(({ text }) => Buffer.from(text));
  const index = files.map(({ path }, i) => [path, contents[i]?.length ?? 0] as const);
  return { index, content: gzipSync(Buffer.concat(contents), { level: 9 }).toString('base64') };
}
