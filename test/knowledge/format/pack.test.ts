/** Packs round trip; damaged ones are refused. */
import { describe, expect, it } from 'vitest';
import { openPack, type Section, writePack } from '../../../src/knowledge/format/pack.ts';

const sections = new Map<string, Section>([
  ['bytes', Uint8Array.of(1, 2, 3)],
  ['text', 'Straße nach Kairo 🎉'],
  ['short', Uint16Array.of(1, 65_535)],
  ['long', Uint32Array.of(0, 4_294_967_295)],
  ['signed', Int32Array.of(-1, 7)],
  ['empty', new Uint32Array(0)],
]);

describe('a pack', () => {
  const bytes = writePack(sections);

  it('gives back what was put in', () => {
    const pack = openPack(bytes);
    expect([...pack.u8('bytes')]).toEqual([1, 2, 3]);
    expect(pack.text('text')).toBe('Straße nach Kairo 🎉');
    expect([...pack.u16('short')]).toEqual([1, 65_535]);
    expect([...pack.u32('long')]).toEqual([0, 4_294_967_295]);
    expect([...pack.i32('signed')]).toEqual([-1, 7]);
    expect(pack.u32('empty')).toHaveLength(0);
  });

  it('opens wherever it lies in a larger buffer', () => {
    for (const offset of [1, 2, 3, 4]) {
      const buffer = new Uint8Array(bytes.length + offset);
      buffer.set(bytes, offset);
      expect([...openPack(buffer.subarray(offset)).i32('signed')]).toEqual([-1, 7]);
    }
  });

  it('is the same for the same sections', () => expect(writePack(sections)).toEqual(bytes));

  it('says what it does not hold', () => {
    const pack = openPack(bytes);
    expect(() => pack.u8('weights')).toThrow('no section "weights" of type u8');
    expect(() => pack.u8('text')).toThrow('no section "text" of type u8');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a few bytes', Uint8Array.of(1, 2, 3)],
    ['a web page', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['a pack with a wrong beginning', Uint8Array.from(bytes, (byte, i) => (i === 0 ? byte + 1 : byte))],
    ['half a pack', bytes.slice(0, bytes.length >> 1)],
    ['a pack without its last section', bytes.slice(0, bytes.length - 8)],
    ['a pack with a broken directory', Uint8Array.from(bytes, (byte, i) => (i >= 8 && i < 12 ? 0xff : byte))],
    [
      'a pack with an endless directory',
      Uint8Array.from(bytes, (byte, i) => (i >= 4 && i < 8 ? 0xff : byte)),
    ],
  ])('refuses %s with a sentence that says what to do', (_, damaged) => {
    expect(() => openPack(damaged)).toThrow(/gazetteer pack .*damaged.* Compile it again with `npm run \w+`/);
  });
});
