import { expect, it } from 'vitest';
import { beforeLegalForm, beginningsOf } from '../../../src/find/short-names/beginnings.ts';
import { knowledge } from '../../knowledge.ts';

const own = (name: string): string =>
  beforeLegalForm(name.split(' ').map((word) => knowledge.of('en').profileOf(word, true)))
    .map(({ text }) => text)
    .join(' ');

it('leaves out the legal forms at the end of a name', () => {
  expect(own('Wondra Video Co Ltd')).toBe('Wondra Video');
  expect(own('Wondra Ltd of Canada')).toBe('Wondra Ltd of Canada');
  expect(own('Wondra')).toBe('Wondra');
});

it('leaves nothing of a name that is nothing else', () => {
  expect(own('Ltd')).toBe('');
});

it('gives the beginnings of a name, short ones first', () => {
  const words = ['Wondra', 'Video', 'Park', 'Co'].map((word) => knowledge.of('en').profileOf(word, true));
  expect(beginningsOf(words, 4)).toEqual(['Wondra', 'Wondra Video', 'Wondra Video Park']);
  expect(beginningsOf(words, 2)).toEqual(['Wondra', 'Wondra Video']);
});
