import { expect, it } from 'vitest';
import { countBigrams, type Neighbours } from '../../src/cluster/bigrams.ts';
import { chosenForms, countForms } from '../../src/cluster/counting.ts';

const counted = countForms([[['a', 'b', 'a', 'b', 'x']], [['b', 'a']]]);
const { words, next, previous } = countBigrams(
  counted,
  chosenForms(counted, { most: 2, count: 1, texts: 2 }),
);

/** The neighbours of each word with their counts. */
const listed = ({ firsts, words: others, counts }: Neighbours) =>
  Array.from({ length: words }, (_, word) =>
    Object.fromEntries(
      Array.from(others.subarray(firsts[word], firsts[word + 1]), (other, i) => [
        other,
        counts[(firsts[word] ?? 0) + i],
      ]),
    ),
  );

const [EDGE, OTHER, A, B] = [0, 1, 2, 3];

it('neighbours are counted with the edges of sentences and all other words', () => {
  expect(listed(next)).toEqual([
    { [A]: 1, [B]: 1 },
    { [EDGE]: 1 },
    { [EDGE]: 1, [B]: 2 },
    { [OTHER]: 1, [A]: 2 },
  ]);
});

it('the other side is the same seen from behind', () => {
  const turned = listed(next).map(() => ({}) as Record<number, number | undefined>);
  for (const [word, after] of listed(next).entries())
    for (const [other, count] of Object.entries(after))
      Object.assign(turned[Number(other)] ?? {}, { [word]: count });
  expect(listed(previous)).toEqual(turned);
});
