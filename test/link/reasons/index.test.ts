import { describe, expect, it } from 'vitest';
import { type Example, link, REASONS } from '../../../src/link/index.ts';
import { knowing } from '../knowledge.ts';
import { marked } from '../marked.ts';

function endsOf(example: Example, withTexts: boolean) {
  const { founds, lookup, rows, texts } = marked(example);
  const { entities, actors } = link(founds, knowing(lookup, rows), withTexts ? texts : undefined);
  const [first, last] = [actors[0]?.[0], actors.at(-1)?.at(-1)];
  return { first, last, because: entities.find(({ id }) => id === first)?.because.map(({ id }) => id) };
}

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
