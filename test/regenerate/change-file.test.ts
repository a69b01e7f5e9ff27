import { expect, it } from 'vitest';
import { NO_CHANGES } from '../../src/measure/index.ts';
import { changeFile } from '../../src/regenerate/change-file.ts';

it('tells of the largest changes, of how many there are, and of which graph', () => {
  const stronger = Array.from({ length: 300 }, (_, i) => ({
    ids: [`e:${i}`],
    names: [`N${i}`],
    ...{ before: 1, after: 2, because: ['a'] },
  }));
  const changes = { ...NO_CHANGES, actors: { ...NO_CHANGES.actors, stronger } };
  const file = JSON.parse(changeFile(changes, 'v1'));
  expect(file).toMatchObject({ version: 1, graph: 'v1', actors: { counts: { stronger: 300, gone: 0 } } });
  expect(file.actors.stronger).toEqual(stronger.slice(0, 200));
  expect(file.links.added).toEqual([]);
});
