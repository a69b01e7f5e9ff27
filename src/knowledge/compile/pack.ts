/** Writes a pack: named columns of numbers and texts in one buffer. The same contents give the same bytes. */

import {
  AT,
  align,
  type Directory,
  LAYOUT,
  MAGIC,
  PREFIX,
  packSum,
  type Section,
  type TypeName,
} from '../format/directory.ts';
import type { Provenance } from '../format/provenance.ts';

/** Writes sections into one buffer. */
export function writePack(
  sections: ReadonlyMap<string, Section>,
  made: readonly Provenance[] = [],
): Uint8Array {
  const parts = [...sections].map(([name, section]) => ({
    name,
    type: typeOf(section),
    bytes: bytesOf(section),
  }));
  let end = 0;
  const entries = parts.map(({ name, type, bytes }) => {
    const offset = end;
    end = align(offset + bytes.length);
    return [name, type, offset, bytes.length] as const;
  });
  const directory: Directory = { made, sections: entries };
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const base = align(PREFIX + head.length);
  const pack = new Uint8Array(base + end);
  pack.set(head, PREFIX);
  for (const [i, [, , offset]] of entries.entries()) pack.set(parts[i]?.bytes ?? [], base + offset);
  const view = new DataView(pack.buffer);
  view.setUint32(AT.magic, MAGIC, true);
  view.setUint32(AT.layout, LAYOUT, true);
  view.setUint32(AT.length, pack.length, true);
  view.setUint32(AT.directory, head.length, true);
  view.setUint32(AT.sum, packSum(pack), true);
  return pack;
}

function typeOf(section: Section): TypeName {
  if (typeof section === 'string') return 'text';
  if (section instanceof Uint8Array) return 'u8';
  return section instanceof Uint16Array ? 'u16' : 'u32';
}

const bytesOf = (section: Section): Uint8Array =>
  typeof section === 'string'
    ? new TextEncoder().encode(section)
    : new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
