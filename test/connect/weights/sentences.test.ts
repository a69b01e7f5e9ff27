import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/sentences.ts';
import { pairOf } from './pair-of.ts';

const weigh = (counts: Parameters<typeof pairOf>[0]) => weight.weigh(pairOf(counts));

it('counts the sentences that name both', () => expect(weigh({ together: 7 })).toBe(7));
