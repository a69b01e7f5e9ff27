import { expect, it } from 'vitest';
import { partsOf } from '../../src/review/parts.ts';

it('parts a name into its first and last word', () => {
  expect(partsOf({ words: ['ida', 'maria', 'wondra'] })).toEqual({ given: 'ida', surname: 'wondra' });
  expect(partsOf({ words: ['wondra'] })).toEqual({ given: '', surname: 'wondra' });
});
