/**
 * How a pack begins. Layout of a pack: magic, number of the layout, length of the whole pack, sum of all that follows it, length of the
 * directory (32 bits each, little-endian), the directory as JSON, then the sections, each aligned to 4 bytes.
 */
import { sumOf } from '../../base/hash.ts';
import type { Provenance } from './provenance.ts';

/** The first four bytes of a pack, `DRAM`, read as a number with the low byte first. */
export const MAGIC = 0x4d415244;
/** Counted up whenever packs of before cannot be read any more. */
export const LAYOUT = 5;
/** Where the numbers before the directory stand, in bytes, and how many bytes they take. */
export const AT = { magic: 0, layout: 4, length: 8, sum: 12, directory: 16 } as const;
/** So many bytes stand before the directory of a pack. */
export const PREFIX = 20;

/** The sum of all that follows it in a pack, which begins at an offset of whole numbers and has a length of such. */
export const packSum = ({ buffer, byteOffset, byteLength }: Uint8Array): number =>
  sumOf(new Uint32Array(buffer, byteOffset + AT.directory, (byteLength - AT.directory) / 4));

/** A column of numbers, or a text. */
export type Section = Uint8Array | Uint16Array | Uint32Array | string;
/** How the numbers of a section are stored: in 8, 16 or 32 bits, or as text. */
export type TypeName = 'u8' | 'u16' | 'u32' | 'text';

/** The table of contents of a pack. */
export interface Directory {
  /** What the pack was made of. */
  readonly made: readonly Provenance[];
  /** Offsets count from the end of the directory; lengths are in bytes. */
  readonly sections: readonly (readonly [name: string, type: TypeName, offset: number, length: number])[];
}

/** The next place that is aligned to 4 bytes. */
export const align = (offset: number): number => (offset + 3) & ~3;
