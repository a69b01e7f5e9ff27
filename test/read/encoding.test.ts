import { describe, expect, it } from 'vitest';
import { createEncodingProbe } from '../../src/read/encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array) => bytes.map((_, i) => bytes[i ^ 1] ?? 0);
const windows = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function probe(...pieces: Uint8Array[]) {
  const encoding = createEncodingProbe();
  for (const piece of pieces) encoding.write(piece);
  return encoding.end();
}

const TEXT = 'Jürgen Öttl aus Köln traf 1999 in Łódź seine Großmutter. ';

describe('the encoding of bytes', () => {
  it.each([
    ['ASCII', utf8('Plain text.'), 'utf-8'],
    ['nothing', utf8(''), 'utf-8'],
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['Arabic in UTF-8', utf8('قال الوزير إن'), 'utf-8'],
    ['UTF-16 without a mark', utf16(TEXT.repeat(3)), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', swapped(utf16(TEXT.repeat(3))), 'utf-16be'],
    ['Windows-1252', windows('Gr\xf6\xdfe und Ma\xdf'), 'windows-1252'],
    [
      'Windows-1252 with quotes after sharp s',
      windows('\x84Spa\xdf\x93 in M\xfcnchen, f\xfcr \xc4rzte'),
      'windows-1252',
    ],
  ])('of %s is found', (_, bytes, name) => {
    expect(probe(bytes)).toEqual({ type: 'text', name, damaged: 0 });
  });

  it('is UTF-8 with damage where one byte is bad, even beside a single good letter', () => {
    const [one, two] = [utf8('Er heißt Söder, '), utf8('sagt man.')];
    expect(probe(one, Uint8Array.of(0xff), two)).toEqual({ type: 'text', name: 'utf-8', damaged: 1 });
  });

  it('is UTF-16 with damage where a half of a pair is alone or the last byte is missing', () => {
    const text = `\ufeff${TEXT}`;
    expect(probe(utf16(`${text}\ud83d.`))).toEqual({ type: 'text', name: 'utf-16le', damaged: 1 });
    expect(probe(utf16(text).slice(0, -1))).toEqual({ type: 'text', name: 'utf-16le', damaged: 1 });
  });

  it('does not depend on how the bytes are cut', () => {
    const bytes = utf8(TEXT);
    for (let cut = 1; cut < bytes.length; cut++)
      expect(probe(bytes.slice(0, cut), bytes.slice(cut))).toEqual(probe(bytes));
  });

  it('of zeros, control characters and random bytes is none', () => {
    for (const bytes of [
      new Uint8Array(100),
      Uint8Array.from({ length: 500 }, (_, i) => i % 31),
      Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * i * 31 + i * 7) % 255)),
    ]) {
      expect(probe(bytes)).toEqual({ type: 'binary' });
    }
  });
});
