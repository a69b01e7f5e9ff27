import { expect, it } from 'vitest';
import { problem } from '../../../../src/knowledge/compile/lists/problem.ts';

it('a problem of a list says where, what, and what to do', () => {
  expect(problem('src/knowledge/names/a.tsv:3', 'the row has no name', 'Give it one.')).toEqual({
    code: 'knowledge/list',
    where: 'src/knowledge/names/a.tsv:3',
    message: 'the row has no name',
    hint: 'Give it one.',
  });
});
