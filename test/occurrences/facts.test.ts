import { expect, it } from 'vitest';
import { collectFacts, factAt } from '../../src/occurrences/facts.ts';
import type { Fact } from '../../src/occurrences/index.ts';

const ACTORS = ['e:merkel', 'e:cdu', 'e:scholz'] as const;
const ARTICLES = [{ id: 'first' }, { id: 'second' }];
const HEADS: Fact = {
  ...{
    type: 'party-role',
    subject: 'e:merkel',
    object: 'e:cdu',
    role: 'Chefin',
    status: 'former',
    said: true,
  },
  ...{ rule: 'de/party-role/a', article: 'second', sentence: 3 },
};
const MINISTER: Fact = {
  ...{ type: 'occupation', subject: 'e:scholz', status: 'held', rule: 'de/occupation/a' },
  ...{ article: 'first', sentence: 0 },
};

it('facts come back in the order of their sentences, those of strangers do not', () => {
  const facts = collectFacts(
    [HEADS, { ...HEADS, object: 'e:nobody' }, MINISTER, { ...MINISTER, article: 'third' }],
    ACTORS,
    ARTICLES,
  );
  expect(facts.texts).toEqual(['Chefin', 'de/occupation/a', 'de/party-role/a', 'occupation', 'party-role']);
  const kept = { facts, actors: ACTORS, articles: ARTICLES };
  expect([factAt(kept, 0), factAt(kept, 1), factAt(kept, 2)]).toEqual([MINISTER, HEADS, undefined]);
});
