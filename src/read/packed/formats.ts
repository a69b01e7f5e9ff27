/** The formats that have to be unpacked. What unpacks one is a file beside this. */
import type { PackedFormat } from '../format.ts';

export const gzip: PackedFormat = {
  id: 'gz',
  title: 'gzip of a file of any other format',
  extensions: ['.gz'],
  load: async () => (await import('./gzip.ts')).unpacker,
};

export const zip: PackedFormat = {
  id: 'zip',
  title: 'Archive of files of any format',
  extensions: ['.zip'],
  load: async () => (await import('./zip.ts')).unpacker,
};
