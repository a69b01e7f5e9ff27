import { expect, it } from 'vitest';
import { DEFAULT_LOOK, readLook, writeLook } from '../../src/viewer/look.ts';

it('an address holds what is not as usual, and leads back to it', () => {
  const look = { ...DEFAULT_LOOK, size: 'pagerank', line: 'relations' };
  const address = new URLSearchParams();
  writeLook(look, address);
  expect(address.toString()).toBe('size=pagerank&line=relations');
  expect(readLook(address)).toEqual(look);
});

it('what is no id is the usual', () => {
  expect(readLook(new URLSearchParams('size=%3Cb%3E&colour=a+b&width='))).toEqual(DEFAULT_LOOK);
});
