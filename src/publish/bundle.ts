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

/** The files in parts; those that lie in no folder are alone, since the page opens them as a whole, and one of them first. */
export function* partsOf(files: Iterable<PublishedFile>, size = PART): Generator<Part> {
  let together: PublishedFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (!file.path.includes('/')) {
      yield packed([file]);
      continue;
    }
    together.push(file);
    bytes += Buffer.byteLength(file.content);
    if (bytes < size) continue;
    yield packed(together);
    together = [];
    bytes = 0;
  }
  if (together.length > 0) yield packed(together);
}

function packed(files: readonly PublishedFile[]): Part {
  const contents = files.map(({ content }) => Buffer.from(content));
  const index = files.map(({ path }, i) => [path, contents[i]?.length ?? 0] as const);
  return { index, content: gzipSync(Buffer.concat(contents), { level: 9 }).toString('base64') };
}
