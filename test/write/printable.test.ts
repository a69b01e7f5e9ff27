import { expect, it } from 'vitest';
import { printable } from '../../src/write/printable.ts';

it('control characters, lone surrogates and what is no character are left out', () => {
  expect(printable('a\u0000b\u001bc\ud800d\udc00e\uffff\ufffef')).toBe('abcdef');
});

it('every letter, blank and sign stays, whatever its script', () => {
  const text = 'Müller\t\r\n بغداد 东京 👩‍👩‍👧 \u00a0\u202e\ue000\ufffd';
  expect(printable(text)).toBe(text);
});
