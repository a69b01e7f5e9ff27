import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/sentences.ts';
import { pairOf } from './pair-of.ts';

it('counts each meeting once', () => expect(weight.weigh(pairOf({ together: 9, sentences: 7 }))).toBe(7));
