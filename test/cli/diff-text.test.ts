import { expect, it } from 'vitest';
import { diffText } from '../../src/cli/diff-text.ts';
import { NO_CHANGES } from '../../src/measure/index.ts';

it('says how many first; nothing where there is no difference', () => {
  const added = [{ ids: ['e:x'], names: ['x'], before: 0, after: 1, because: ['c'] }];
  const changes = {
    ...NO_CHANGES,
    articles: { added: ['c'], gone: [] },
    actors: { ...NO_CHANGES.actors, added },
  };
  expect(diffText(changes, 5)).toEqual([
    '1 article new, 0 gone',
    '1 actor new, 0 gone, 0 stronger, 0 weaker',
    '0 links new, 0 gone, 0 stronger, 0 weaker',
    'New actors:',
    '  x: 1 article (c)',
  ]);
  expect(diffText(NO_CHANGES, 5)).toEqual([]);
});
