import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip, textOfEntry } from '../../../src/read/packed/zip-file.ts';
import { Unreadable } from '../../../src/read/whole.ts';
import { latin, sourceOf, utf8 } from '../files.ts';

const open = (bytes: Uint8Array) => openZip(sourceOf(bytes));
const ARCHIVE: Zippable = {
  'a/ü.xml': utf8('<a>ä</a>'),
  'b/': new Uint8Array(),
  'c.bin': [utf8('c'), { level: 0 }],
};

/** The archive with other bytes at a place behind a signature of its directory. */
function changed(bytes: Uint8Array, offset: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  const at = copy.findIndex(
    (_, i) => copy[i] === 0x50 && copy[i + 1] === 0x4b && copy[i + 2] === 1 && copy[i + 3] === 2,
  );
  copy.set(values, at + offset);
  return copy;
}

describe('a ZIP file', () => {
  it('has its files by name, packed or stored, and no folders', () => {
    const entries = open(zipSync({ ...ARCHIVE }));
    expect(entries.map(({ name }) => name)).toEqual(['a/ü.xml', 'c.bin']);
    expect(textOfEntry(entries, 'a/ü.xml', 100)).toBe('<a>ä</a>');
    expect(textOfEntry(entries, 'c.bin', 100)).toBe('c');
    expect(textOfEntry(entries, 'none', 100)).toBeUndefined();
    expect(() => textOfEntry(entries, 'a/ü.xml', 3)).toThrow(Unreadable);
  });

  it('may lie behind other bytes of less than a comment', () => {
    const bytes = zipSync({ ...ARCHIVE });
    expect(open(new Uint8Array([...bytes, ...utf8('a comment')]))).toHaveLength(2);
  });

  it('that is locked, packed in another way or none is said to be so', () => {
    const bytes = zipSync({ 'a.xml': utf8('<a/>') });
    const locked = open(changed(bytes, 8, 1, 0));
    expect(locked).toMatchObject([{ isEncrypted: true }]);
    expect(() => textOfEntry(locked, 'a.xml', 100)).toThrow('password');
    const other = open(changed(bytes, 10, 12, 0));
    expect(() => textOfEntry(other, 'a.xml', 100)).toThrow('way');
    for (const none of [utf8('PK'), new Uint8Array(100), bytes.slice(0, -30)])
      expect(() => open(none)).toThrow(Unreadable);
  });

  it('that states a size which is not true is expanded to what there is, and no further than allowed', () => {
    const bytes = changed(zipSync({ 'a.xml': utf8('x'.repeat(5000)) }), 24, 1, 0, 0, 0);
    expect(textOfEntry(open(bytes), 'a.xml', 10_000)).toHaveLength(5000);
    expect(() => textOfEntry(open(bytes), 'a.xml', 1000)).toThrow(Unreadable);
  });

  it('with names that are no UTF-8 has them in Windows-1252', () => {
    const bytes = zipSync({ 'a1.xml': utf8('x') });
    const name = latin('\u00fc1.xml');
    expect(open(changed(changed(bytes, 46, ...name), 8, 0, 0))).toMatchObject([{ name: 'ü1.xml' }]);
  });
});
