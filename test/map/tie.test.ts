import { expect, it } from 'vitest';
import { tieOf } from '../../src/map/tie.ts';

it('a tie is the root of G²', () => expect(tieOf({ npmi: 0.4, g2: 25, weight: 2 })).toBe(5));

it('those who are together less often than by chance are not tied', () =>
  expect(tieOf({ npmi: -0.1, g2: 25, weight: 2 })).toBe(0));

it('without G² the weight stands in', () => expect(tieOf({ npmi: null, g2: null, weight: 2 })).toBe(2));
