import { expect, it } from 'vitest';
import { webAddress } from '../../../src/viewer/panels/web-address.ts';

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['K-17', null],
])('%s: %s', (address, followed) => {
  expect(webAddress(address)).toBe(followed);
});
