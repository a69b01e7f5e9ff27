import { expect, it } from 'vitest';
import { famousSurnames } from '../../../../src/knowledge/compile/names/famous-surnames.ts';
import { WRITING } from '../../table.ts';

const surnames = (name: string, more: readonly string[] = [], labels: readonly string[] = [name]) =>
  famousSurnames({ name, labels, all: [...labels, ...more] }, WRITING);

it.each([
  ['its own', surnames('Helmut Kohl'), ['Kohl']],
  ['its own with particles', surnames('Ursula von der Leyen'), ['von der Leyen']],
  ['other spellings of it', surnames('Ali Chamenei', ['Ali Khamenei']), ['Chamenei', 'Khamenei']],
  [
    'that of another language',
    surnames('Leo Tolstoi', [], ['Leo Tolstoi', 'Leo Tolstoy']),
    ['Tolstoi', 'Tolstoy'],
  ],
])('a famous person is known by %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

it.each([
  ['a given name', surnames('Muhammad Ali'), []],
  ['a word for other things', surnames('Georg Händel', [], ['Georg Händel', 'George Handel']), ['Händel']],
  ['a spelling that is a word', surnames('Benny Gantz', ['Benny Ganz']), ['Gantz']],
  [
    'the surname of a further name',
    surnames('Abu Mahdi al-Muhandis', ['Jamal Jafaar Mohammed Ali', 'Jamal Ibrahimi']),
    ['al-Muhandis'],
  ],
])('but not by %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
