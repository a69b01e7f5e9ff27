import { expect, it } from 'vitest';
import { drawFrom, shownIn } from '../../src/judge/draw.ts';
import { made } from '../review/made.ts';

const all = made([
  'Ida Wondra (person) + Ida Wondra (person) + Berlin* (place)',
  ...Array.from({ length: 40 }, () => 'Emil Lutz (person) + Berlin* (place) / Berlin* (place)'),
]);
const { occurrences } = all.opened;
const ALL = { seed: 1, mentions: 1_000, pairs: 1_000 };

const at = (article: string) => {
  const found = all.articles.get(article) ?? expect.fail();
  return { article: found, hash: 'h', head: 'Kopf', actor: { label: 'Wer', kind: 'organization' } };
};

it('draws every mention once where all are wanted, and each actor of several articles', () => {
  const { mentions, pairs } = drawFrom(occurrences, ALL);
  const keys = mentions.map(({ article, sentence, actor, turn }) => [article, sentence, actor, turn].join());
  expect(new Set(keys).size).toBe(2 + 1 + 3 * 40 - 1);
  expect(pairs.map(([{ actor }]) => actor).sort()).toEqual(['e:person/emil-lutz', 'e:place/berlin']);
  for (const [one, other] of pairs) expect(one.article).not.toBe(other.article);
});

it('draws the same again, something else with another seed, and two of a sentence each for itself', () => {
  const some = { ...ALL, mentions: 20 };
  const drawn = drawFrom(occurrences, some).mentions;
  expect(drawFrom(occurrences, some).mentions).toEqual(drawn);
  expect(drawFrom(occurrences, { ...some, seed: 2 }).mentions).not.toEqual(drawn);
  const emil = drawn.filter(({ actor }) => actor.includes('emil')).map(({ article }) => article);
  const berlin = drawn.filter(({ actor, sentence }) => actor.includes('berlin') && sentence === 0);
  expect(berlin.map(({ article }) => article)).not.toEqual(emil);
});

it('is found again in its article, as the actor that readers see', () => {
  const drawn = { article: 'a1', sentence: 1, actor: 'e:place/berlin', turn: 0 };
  expect(shownIn(drawn, at('a1'))).toMatchObject({
    place: { article: 'a1', hash: 'h', name: 'Berlin' },
    mark: { sentence: 1, kind: 'organization' },
    label: 'Wer',
    head: 'Kopf',
  });
  expect(shownIn({ ...drawn, actor: 'e:place/gone' }, at('a1'))).toBeUndefined();
});
