import { expect, it } from 'vitest';
import { chosenForms, countForms } from '../../src/cluster/counting.ts';

const counted = countForms([[['Tee', 'Tee', 'kalt'], ['Tee']], [['kalt', 'Saft']], [['Saft', 'Brot']]]);
const chosen = (most: number, texts: number, count = 1) =>
  chosenForms(counted, { most, count, texts }).map((form) => counted.forms[form]);

it('forms are counted, and the texts that hold them', () => {
  expect(counted.forms).toEqual(['Tee', 'kalt', 'Saft', 'Brot']);
  expect(counted.counts).toEqual([3, 2, 2, 1]);
  expect(counted.texts).toEqual([1, 2, 2, 1]);
  expect(counted.sentences.map((sentence) => [...sentence])).toEqual([[0, 0, 1], [0], [1, 2], [2, 3]]);
});

it('the most frequent are chosen, those of too few texts never', () => {
  expect(chosen(9, 1)).toEqual(['Tee', 'Saft', 'kalt', 'Brot']);
  expect(chosen(2, 1)).toEqual(['Tee', 'Saft']);
  expect(chosen(9, 2)).toEqual(['Saft', 'kalt']);
  expect(chosen(9, 1, 3)).toEqual(['Tee']);
});
