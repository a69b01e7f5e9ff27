import { expect, it } from 'vitest';
import { linkThreads } from '../../src/cli/link-threads.ts';

it('threads open the same names, and there are none where one thread has to hear of all that is decided', () => {
  expect(linkThreads({}, 3)).toEqual({ threads: { count: 3 } });
  expect(linkThreads({ names: 'own.tsv' }, 2)).toEqual({ threads: { count: 2, names: 'own.tsv' } });
  expect(linkThreads({}, 1)).toEqual({});
  expect(linkThreads({ corrections: 'corrections.yaml' }, 3)).toEqual({});
});
