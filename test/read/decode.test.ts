import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { latin, utf8, utf16 } from './files.ts';

const TEXT = 'Müller traf Đoković 😀 in Köln';

/** The text of bytes that come in pieces of this size. */
function decoded(bytes: Uint8Array, size = bytes.length || 1) {
  const source = {
    size: bytes.length,
    *chunks() {
      for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
    },
  };
  const result = decode(source);
  return result.type === 'text'
    ? { text: [...result.pieces].join(''), damaged: result.damaged }
    : result.type;
}

describe.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16 LE', utf16(TEXT, true)],
  ['UTF-16 BE', utf16(TEXT, false)],
])('%s', (_, bytes) => {
  it('is read, whole and in pieces that end within letters', () => {
    for (const size of [bytes.length, 7, 4]) expect(decoded(bytes, size)).toEqual({ text: TEXT, damaged: 0 });
  });
});

it('what is not UTF-8 is read as Windows-1252, with its quotes and dashes', () => {
  const windows = latin('M\xfcller \x84sagte\x93 in K\xf6ln \x96 f\xfcr 5 \x80');
  expect(decoded(windows)).toEqual({ text: 'Müller „sagte“ in Köln – für 5 €', damaged: 0 });
});

it('single bad bytes in UTF-8 are counted and shown, and do not make all of it Windows-1252', () => {
  const bytes = utf8(`${'Müller und Söhne '.repeat(20)}é`).slice(0, -1);
  expect(decoded(bytes)).toEqual({ text: `${'Müller und Söhne '.repeat(20)}�`, damaged: 1 });
});

it.each([
  ['NUL bytes', utf8('PK\u0000\u0001')],
  ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 31 || 1)],
  ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)],
])('%s are binary', (_, bytes) => {
  expect(decoded(bytes)).toBe('binary');
});

it('the pieces can be read again', () => {
  const result = decode({ size: 1, chunks: () => [utf8('a')] });
  if (result.type !== 'text') throw new Error(result.type);
  expect([...result.pieces].join('')).toBe('a');
  expect([...result.pieces].join('')).toBe('a');
});
