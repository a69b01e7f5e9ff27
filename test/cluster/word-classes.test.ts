import { expect, it } from 'vitest';
import { wordClasses } from '../../src/cluster/word-classes.ts';
import { invented } from './invented.ts';

const options = { classes: 5, mostPasses: 20, choice: { most: 100, count: 1, texts: 1 } };
const { classes, tokens, sentences } = wordClasses(invented(400), options);

it('words are in classes, the most frequent first; signs are in none', () => {
  expect(classes.map((words) => [...words].sort())).toContainEqual(['Anna', 'Berta', 'Carla']);
  expect(classes.flat()).not.toContain('.');
  expect(classes[0]).toContain('nach');
  expect([tokens, sentences]).toEqual([2000, 400]);
});

it('the control has the same words and sizes, dealt by its seed', () => {
  const dealt = (random: number) => wordClasses(invented(400), { ...options, random }).classes;
  expect(dealt(1)).toEqual(dealt(1));
  expect(dealt(1).flat().sort()).toEqual([...classes].flat().sort());
  expect(dealt(1)).not.toEqual(classes);
  expect(dealt(1)).not.toEqual(dealt(2));
});
