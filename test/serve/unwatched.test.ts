import { expect, it } from 'vitest';
import { problemsOf } from '../../src/serve/unwatched.ts';

const error = (code: string) => Object.assign(new Error(`${code}: no`), { code });

it('one problem stands for all folders with the same error; folders that are gone are none', () => {
  const errors = new Map([
    ['/a', error('ENOSPC')],
    ['/b', error('EACCES')],
    ['/c', error('ENOENT')],
    ['/d', error('ENOSPC')],
    ['/e', error('EIO')],
  ]);
  expect(problemsOf(errors)).toEqual([
    {
      code: 'serve/unwatched',
      where: '/a',
      message: 'Changes in this and 1 more folders are not noticed: ENOSPC: no.',
      hint: expect.stringContaining('max_user_watches'),
    },
    {
      code: 'serve/unwatched',
      where: '/b',
      message: 'Changes in this folder are not noticed: EACCES: no.',
      hint: 'Check the permissions of the folder.',
    },
    { code: 'serve/unwatched', where: '/e', message: 'Changes in this folder are not noticed: EIO: no.' },
  ]);
});
