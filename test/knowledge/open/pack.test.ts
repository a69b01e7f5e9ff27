/** Packs round trip; missing parts, older ones and damaged ones are refused with a sentence. */
import { describe, expect, it } from 'vitest';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { AT, LAYOUT, packSum, type Section } from '../../../src/knowledge/format/directory.ts';
import { PackError } from '../../../src/knowledge/format/pack-error.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const sections = new Map<string, Section>([
  ['bytes', Uint8Array.of(1, 2, 3)],
  ['text', 'Straße nach Kairo 🎉'],
  ['short', Uint16Array.of(1, 65_535)],
  ['long', Uint32Array.of(0, 4_294_967_295)],
  ['empty', new Uint32Array(0)],
]);
const made = [{ name: 'a-list', licence: 'MIT', origin: 'written for a test' }];
const bytes = writePack(sections, made);
const FILE = 'dist/knowledge/test.bin';

/** Some bytes of the pack replaced by others. */
const changed = (from: number, to: number, byte: number): Uint8Array =>
  Uint8Array.from(bytes, (old, i) => (i >= from && i < to ? byte : old));

/** The same as if it had been written so. */
function written(pack: Uint8Array): Uint8Array {
  new DataView(pack.buffer).setUint32(AT.sum, packSum(pack), true);
  return pack;
}

function refusal(open: () => unknown): PackError {
  try {
    open();
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a pack', () => {
  it('gives back what was put in', () => {
    const pack = openPack(bytes, FILE);
    expect([...pack.u8('bytes')]).toEqual([1, 2, 3]);
    expect(pack.text('text')).toBe('Straße nach Kairo 🎉');
    expect([...pack.u16('short')]).toEqual([1, 65_535]);
    expect([...pack.u32('long')]).toEqual([0, 4_294_967_295]);
    expect(pack.u32('empty')).toHaveLength(0);
  });

  it('says what it was made of', () => expect(openPack(bytes, FILE).made).toEqual(made));

  it('opens wherever it lies in a larger buffer', () => {
    for (const offset of [1, 2, 3, 4]) {
      const buffer = new Uint8Array(bytes.length + offset);
      buffer.set(bytes, offset);
      expect([...openPack(buffer.subarray(offset), FILE).u32('long')]).toEqual([0, 4_294_967_295]);
    }
  });

  it('is the same for the same sections', () => expect(writePack(sections, made)).toEqual(bytes));

  it('says what it does not hold', () => {
    const pack = openPack(bytes, FILE);
    for (const [name, type] of [
      ['weights', 'u8'],
      ['text', 'u8'],
      ['bytes', 'u32'],
    ] as const)
      expect(refusal(() => pack[type](name))).toMatchObject({
        file: FILE,
        place: `the section "${name}"`,
        message: `${FILE}: the section "${name}" of type ${type} is missing. Install the program again, or in a checkout run: npm run build`,
      });
  });

  it.each([
    ['nothing', new Uint8Array(0), 'the file'],
    ['a few bytes', Uint8Array.of(1, 2, 3), 'the file'],
    ['a web page', new TextEncoder().encode('<!doctype html><title>404</title>'), 'the file'],
    ['a wrong beginning', changed(0, 1, 0), 'the file'],
    ['an older layout', changed(4, 5, LAYOUT - 1), 'the pack'],
    ['a newer layout', changed(4, 5, LAYOUT + 1), 'the pack'],
    ['half a pack', bytes.slice(0, bytes.length >> 1), 'the file'],
    ['a pack without its last byte', bytes.slice(0, bytes.length - 1), 'the file'],
    ['a pack and a byte more', Uint8Array.of(...bytes, 0), 'the file'],
    ['a broken directory', written(changed(20, 24, 0xff)), 'the directory'],
    ['an endless directory', written(changed(AT.directory, AT.directory + 4, 0xff)), 'the directory'],
  ])('of %s is refused, with file, place and remedy', (_, damaged, place) => {
    const { message, ...error } = refusal(() => openPack(damaged, FILE));
    expect(error).toMatchObject({
      file: FILE,
      place,
      remedy: 'Install the program again, or in a checkout run: npm run build',
    });
    expect(message).toMatch(
      /^dist\/knowledge\/test\.bin: the .+\. Install the program again, or in a checkout run: npm run build$/,
    );
  });

  it('is refused whichever byte of it is another', () => {
    for (const at of bytes.keys()) {
      const byte = bytes[at] ?? 0;
      for (const other of [byte ^ 1, byte ^ 0x80, ~byte & 0xff])
        expect(refusal(() => openPack(changed(at, at + 1, other), FILE)).file, `${at}`).toBe(FILE);
    }
    const { message } = refusal(() => openPack(changed(bytes.length - 4, bytes.length, 1), FILE));
    expect(message).toContain('the file is damaged: its check sum is another. Install');
  });

  it('that was cut says how much of it is there', () => {
    const { message } = refusal(() => openPack(bytes.subarray(0, 40), FILE));
    expect(message).toContain(`the file has 40 bytes instead of ${bytes.length}.`);
  });

  it('of the first layout is refused, which had the length of the directory in the place of the layout', () => {
    expect(refusal(() => openPack(changed(4, 6, 3), FILE)).place).toBe('the pack');
  });
});
