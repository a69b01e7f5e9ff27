import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/expected.ts';
import { pairOf } from './pair-of.ts';

const weigh = (counts: Parameters<typeof pairOf>[0]) => weight.weigh(pairOf(counts));

it('is what chance would give', () => expect(weigh({ a: 20, b: 30, units: 100 })).toBe(6));
