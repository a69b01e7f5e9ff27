import { expect, it } from 'vitest';
import { createNamer } from '../../src/read/namer.ts';
import { WORDS } from './files.ts';

const draft = (body: string, id?: string) => ({ fields: id === undefined ? {} : { id }, body });

it('names one article by its file, and several by their number', () => {
  const one = createNamer('deep/a.b.txt', WORDS);
  expect(one.add(draft('Eins.'))).toEqual([]);
  expect(one.end()).toMatchObject([{ id: 'deep/a.b' }]);
  const two = createNamer('a.txt', WORDS);
  two.add(draft('Eins.'));
  expect(two.add(draft('Zwei.', 'own'))).toMatchObject([{ id: 'a#1' }, { id: 'own' }]);
  expect(two.end()).toEqual([]);
});

it('passes problems on as they come', () => {
  const problem = { code: 'x', where: 'a.txt', message: 'Wrong.' };
  expect(createNamer('a.txt', WORDS).add(problem)).toEqual([problem]);
});
