/** One file that was made smaller by gzip; its name says what it is. */
import { Gunzip, gzipSync } from 'fflate';
import type { ByteSource } from '../decode.ts';
import type { Unpacker } from '../format.ts';
import { expanding } from './expanding.ts';

/** The bytes of a source as gzip expands them, in pieces. */
export const gunzipped = (source: ByteSource): ByteSource => ({
  size: source.size,
  chunks: () => expanding(source.chunks(), (give) => new Gunzip(give)),
});

/** In pieces, with a limit on what comes out: a small file may be a large one. */
export const unpacker: Unpacker = {
  example: (text) => gzipSync(new TextEncoder().encode(text)),
  *unpack(source, path) {
    const inside = path.replace(/\.[^./]*$/, '');
    const named = /\.[^./]+$/.test(inside) ? inside : `${inside}.txt`;
    yield { path: named, source: gunzipped(source) };
  },
};
