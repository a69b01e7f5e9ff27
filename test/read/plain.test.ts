import { expect, it } from 'vitest';
import { plainDrafts } from '../../src/read/plain.ts';
import { WORDS } from './files.ts';

it('a title that is stated counts before a first line that looks like one', () => {
  expect(plainDrafts('Titel: Eins\n\nZwei drei\n\nVier.', WORDS)).toMatchObject([
    { fields: { title: 'Eins' } },
  ]);
  expect(plainDrafts('2020-01-03\nZwei drei\n\nVier.', WORDS)).toMatchObject([
    { fields: { date: '2020-01-03', title: 'Zwei drei' } },
  ]);
});
