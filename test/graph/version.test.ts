import fc from 'fast-check';
import { expect, it } from 'vitest';
import { versionOf, versionOfBytes } from '../../src/graph/version.ts';

it('is twelve hexadecimal digits, the same for the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(versionOf(text)).toMatch(/^[0-9a-f]{12}$/);
      expect(versionOf(`${text}`)).toBe(versionOf(text));
      const bytes = new TextEncoder().encode(text);
      const wellFormed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      expect(versionOfBytes(bytes)).toBe(versionOf(wellFormed));
    }),
  );
});

it('of texts that differ in a digit, in order or in length it differs', () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `{"nodes":[${i}],"edges":[${i % 7}]}`);
  const others = ['', ' ', 'ab', 'ba', 'a', '\u0000', '\u0000\u0000'];
  expect(new Set([...texts, ...others].map(versionOf)).size).toBe(texts.length + others.length);
});
