import { expect, it } from 'vitest';
import { codePageOfCharset, decodePage } from '../../src/read/rtf-code-pages.ts';

it.each([
  [1252, [0x84, 0xc4, 0x93, 0x96, 0x80], '„Ä“–€'],
  [1250, [0xf8, 0xe9, 0x9e], 'řéž'],
  [1251, [0xcf, 0xf3, 0xf2, 0xe8, 0xed], 'Путин'],
  [65001, [0xc3, 0xa4], 'ä'],
  [4711, [0xe4], 'ä'],
])('bytes of code page %i', (page, bytes, text) => {
  expect(decodePage(Uint8Array.from(bytes), page)).toBe(text);
});

it('character sets of fonts have their code pages', () => {
  expect(codePageOfCharset(204)).toBe(1251);
  expect(codePageOfCharset(2)).toBeUndefined();
});
