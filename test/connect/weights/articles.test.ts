import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/articles.ts';
import { pairOf } from './pair-of.ts';

const weigh = (counts: Parameters<typeof pairOf>[0]) => weight.weigh(pairOf(counts));

it('counts the articles that name both in a sentence', () => expect(weigh({ articles: 3 })).toBe(3));
