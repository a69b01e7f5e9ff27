import { expect, it } from 'vitest';
import { textIn } from '../../src/write/material.ts';

it('text in pieces is put together, also where a piece ends within a letter', async () => {
  const bytes = new TextEncoder().encode('ü€');
  expect(await textIn(['a', bytes.slice(0, 1), bytes.slice(1, 3), bytes.slice(3)])).toBe('aü€');
});

it('a byte order mark stays', async () => {
  expect(await textIn([new TextEncoder().encode('\uFEFFa')])).toBe('\uFEFFa');
});
