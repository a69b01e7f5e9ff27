/** Several files in one, compressed as they come. The same files give the same bytes: all bear the first day that ZIP knows. */
import type { Zip, ZipDeflate } from 'fflate';
import type { Pieces } from './material.ts';

/** A file to be put in, its content in pieces. */
export interface Entry {
  readonly name: string;
  readonly pieces: Pieces<string>;
}

/** In local time, as ZIP writes it: the same everywhere. */
const DAY = new Date(1980, 0, 1);
/** Text is compressed in pieces of about this many characters. */
const PIECE = 1 << 16;

/** The bytes of a ZIP archive. Loads the compressor when it is asked for the first time. */
export async function* zipped(entries: Pieces<Entry>): AsyncGenerator<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate');
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for await (const { name, pieces } of entries) {
    const file = begin(archive, new ZipDeflate(name, { level: 6 }));
    for await (const text of inPieces(pieces)) {
      file.push(new TextEncoder().encode(text));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

function begin(archive: Zip, file: ZipDeflate): ZipDeflate {
  file.mtime = DAY;
  archive.add(file);
  return file;
}

/** Small pieces put together. */
async function* inPieces(pieces: Pieces<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}
