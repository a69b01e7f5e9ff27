import { expect, it } from 'vitest';
import { crc32 } from '../../../src/read/packed/crc32.ts';
import { utf8 } from '../files.ts';

it('is that of the standard, at once and in pieces', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  expect(crc32(utf8('6789'), crc32(utf8('12345')))).toBe(0xcbf43926);
  expect(crc32(utf8(''))).toBe(0);
});
