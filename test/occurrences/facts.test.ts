import { expect, it } from 'vitest';
import { collectFacts, factsOf } from '../../src/occurrences/facts.ts';
import type { Fact } from '../../src/occurrences/index.ts';

const ACTORS = ['e:merkel', 'e:cdu', 'e:scholz'] as const;
const ARTICLES = [{ id: 'first' }, { id: 'second' }];
const HEADS: Fact = { type: 'heads', subject: 'e:merkel', object: 'e:cdu', article: 'second', sentence: 3 };
const RESIGNED: Fact = { type: 'resigned', subject: 'e:scholz', article: 'first', sentence: 0 };

it('facts come back in the order of their sentences, those of strangers do not', () => {
  const facts = collectFacts(
    [HEADS, { ...HEADS, object: 'e:nobody' }, RESIGNED, { ...RESIGNED, article: 'third' }],
    ACTORS,
    ARTICLES,
  );
  expect(facts.types).toEqual(['heads', 'resigned']);
  expect(factsOf(facts, ACTORS, ARTICLES, () => true)).toEqual([RESIGNED, HEADS]);
  expect(factsOf(facts, ACTORS, ARTICLES, (i) => facts.article[i] === 1)).toEqual([HEADS]);
});
