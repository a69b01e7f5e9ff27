/** What a word gains in a class is what all classes tell more of each other when it is there. */
import { expect, it } from 'vitest';
import { countBigrams } from '../../src/cluster/bigrams.ts';
import { createClassCounts, gainsOf, informationOf, move } from '../../src/cluster/class-counts.ts';
import { chosenForms, countForms } from '../../src/cluster/counting.ts';
import { createSurroundings, lookAround } from '../../src/cluster/surroundings.ts';
import { invented } from './invented.ts';

const CLASSES = 6;
const counted = countForms([...invented(50), [['Anna', 'Anna', 'Berta', 'Anna']]]);
const bigrams = countBigrams(counted, chosenForms(counted, { most: 100, count: 1, texts: 1 }));
const classOf = Uint16Array.from({ length: bigrams.words }, (_, word) => word % CLASSES);
const words = Array.from({ length: bigrams.words - 2 }, (_, i) => i + 2);

it.each(words)('word %i', (word) => {
  const counts = createClassCounts(bigrams, classOf, CLASSES);
  const around = createSurroundings(CLASSES);
  const gains = new Float64Array(CLASSES);
  lookAround(around, word, bigrams, classOf);
  move(counts, around, classOf[word] ?? 0, -1);
  const without = informationOf(counts);
  gainsOf(counts, around, gains);
  for (const [to, gain] of gains.entries()) {
    const moved = createClassCounts(bigrams, classOf.with(word, to), CLASSES);
    expect(gain).toBeCloseTo(informationOf(moved) - without, 6);
    move(counts, around, to, 1);
    expect(counts).toEqual(moved);
    move(counts, around, to, -1);
  }
});
