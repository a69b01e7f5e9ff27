import { expect, it } from 'vitest';
import { families } from '../../../src/languages/en/families.ts';

it('has an article before the plural of a surname, and no noun', () =>
  expect(families).toEqual({ article: ['the'], noun: [], plural: 's' }));
