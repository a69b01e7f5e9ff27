import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../src/link/index.ts';
import { endsOf } from './ends.ts';

describe.each(REASONS)('$id', ({ id, weight, examples, notIn }) => {
  it('counts for something', () => expect(weight).toBeGreaterThan(0));

  it.each(examples.map((example) => ({ example })))('joins $example', ({ example }) => {
    for (const withTexts of [true, false]) {
      const { first, last, because: found } = endsOf(example, withTexts);
      expect(last).toBe(first);
      expect(found).toContain(id);
    }
  });

  it.each(notIn.map((example) => ({ example })))('keeps apart $example', ({ example }) => {
    const { first, last } = endsOf(example, true);
    expect(last).not.toBe(first);
  });
});

it('has no reason twice', () => {
  expect(new Set(REASONS.map(({ id }) => id)).size).toBe(REASONS.length);
});
