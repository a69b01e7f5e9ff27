import { expect, it } from 'vitest';
import { type Context, contextsOf, type Subject } from '../../src/review/index.ts';
import { type Made, made } from './made.ts';

const shown = async ({ corpus, articles }: Made, subject: Subject) => {
  const contexts = await contextsOf(subject, corpus, async ({ id }) => articles.get(id));
  return contexts.map(
    ({ head, article, mark }: Context) =>
      `${head.id} ${article.text.slice(mark.start, mark.end)} ${mark.sentence}`,
  );
};

it('shows each of two in an article of its own, below the headline where it can', async () => {
  const all = made([
    'Ida Wondra (person) / Ida Wondra (person) + Ida Wundra (person)',
    'Ida Wundra (person)',
  ]);
  const [one, other] = all.corpus.actors;
  if (!one || !other) return expect.fail();
  expect(await shown(all, { is: 'twins', actors: [one, other] })).toEqual([
    'a0 Ida Wondra 1',
    'a1 Ida Wundra 0',
  ]);
});

it('shows one actor twice, in two articles or at two places of one', async () => {
  const two = made(['Anbetracht (place) / Anbetracht (place)', 'Anbetracht (place)']);
  const [actor] = two.corpus.actors;
  if (!actor) return expect.fail();
  expect(await shown(two, { is: 'nobody', actors: [actor] })).toEqual(['a0 Anbetracht 1', 'a1 Anbetracht 0']);
  const one = made(['Anbetracht (place) / Anbetracht (place)']);
  expect(await shown(one, { is: 'nobody', actors: [actor] })).toEqual(['a0 Anbetracht 1', 'a0 Anbetracht 0']);
  expect(await shown(made(['Anbetracht (place)']), { is: 'nobody', actors: [actor] })).toHaveLength(1);
});

it('looks for each of two names', async () => {
  const all = made(['Bill Wondra=Melinda Wondra (person)', 'Bill Wondra=Melinda Wondra (person)']);
  const [actor] = all.corpus.actors;
  if (!actor) return expect.fail();
  const names = ['Melinda Wondra', 'Bill Wondra'] as const;
  expect(await shown(all, { is: 'merged', actors: [actor], names })).toEqual([
    'a1 Melinda Wondra 0',
    'a0 Bill Wondra 0',
  ]);
});

it('does without articles that cannot be had', async () => {
  const { corpus } = made(['Anbetracht (place)']);
  const [actor] = corpus.actors;
  if (!actor) return expect.fail();
  expect(await contextsOf({ is: 'nobody', actors: [actor] }, corpus, async () => null)).toEqual([]);
});
