/**
 * A pack: named columns of numbers and texts in one buffer, opened without copying.
 * Layout: magic, length of the JSON directory, directory, then the sections, each aligned to 4 bytes.
 */

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
export type Section = Column | string;

const MAGIC = 0x4d415244; // 'DRAM'
const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type TypeName = keyof typeof TYPES | 'text';
type Directory = readonly (readonly [name: string, type: TypeName, offset: number, length: number])[];

const align = (offset: number): number => (offset + 3) & ~3;

function typeOf(section: Section): TypeName {
  if (typeof section === 'string') return 'text';
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Uint32Array ? 'u32' : 'i32';
}

const bytesOf = (section: Section): Uint8Array =>
  typeof section === 'string'
    ? new TextEncoder().encode(section)
    : new Uint8Array(section.buffer, section.byteOffset, section.byteLength);

/** Writes sections into one buffer. Numbers are little-endian. */
export function writePack(sections: ReadonlyMap<string, Section>): Uint8Array {
  const parts = [...sections].map(([name, section]) => ({
    name,
    type: typeOf(section),
    bytes: bytesOf(section),
  }));
  let offset = 0;
  const directory: Directory = parts.map(({ name, type, bytes }) => {
    const entry = [name, type, offset, bytes.length] as const;
    offset = align(offset + bytes.length);
    return entry;
  });
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const base = align(8 + head.length);
  const pack = new Uint8Array(base + offset);
  new DataView(pack.buffer).setUint32(0, MAGIC, true);
  new DataView(pack.buffer).setUint32(4, head.length, true);
  pack.set(head, 8);
  for (const [i, part] of parts.entries()) pack.set(part.bytes, base + (directory[i]?.[2] ?? 0));
  return pack;
}

/** An opened pack: typed views into the buffer. */
export interface Pack {
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly i32: (name: string) => Int32Array;
  readonly text: (name: string) => string;
}

const COMPILE = 'Compile it again with `npm run build`.';

/** Opens a pack. Throws a sentence that says what to do when the bytes are no pack, or only a part of one. */
export function openPack(bytes: Uint8Array): Pack {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { directory, base } = readDirectory(aligned);
  const places = new Map(
    directory.map(([name, type, offset, length]) => [
      name,
      { type, offset: aligned.byteOffset + base + offset, length },
    ]),
  );
  const place = (name: string, type: TypeName) => {
    const found = places.get(name);
    if (!found || found.type !== type)
      throw new Error(`The gazetteer pack has no section "${name}" of type ${type}. ${COMPILE}`);
    return found;
  };
  return {
    u8: (name) => {
      const p = place(name, 'u8');
      return new Uint8Array(aligned.buffer, p.offset, p.length);
    },
    u16: (name) => {
      const p = place(name, 'u16');
      return new Uint16Array(aligned.buffer, p.offset, p.length / 2);
    },
    u32: (name) => {
      const p = place(name, 'u32');
      return new Uint32Array(aligned.buffer, p.offset, p.length / 4);
    },
    i32: (name) => {
      const p = place(name, 'i32');
      return new Int32Array(aligned.buffer, p.offset, p.length / 4);
    },
    text: (name) => {
      const p = place(name, 'text');
      return new TextDecoder().decode(new Uint8Array(aligned.buffer, p.offset, p.length));
    },
  };
}

/** The directory and where the sections begin. */
function readDirectory(bytes: Uint8Array): { readonly directory: Directory; readonly base: number } {
  const damaged = (): Error => new Error(`The gazetteer pack is damaged or no pack at all. ${COMPILE}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw damaged();
  const headLength = view.getUint32(4, true);
  const base = align(8 + headLength);
  let directory: Directory;
  try {
    directory = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as Directory;
  } catch {
    throw damaged();
  }
  if (directory.some(([, , offset, length]) => base + offset + length > bytes.byteLength)) throw damaged();
  return { directory, base };
}
