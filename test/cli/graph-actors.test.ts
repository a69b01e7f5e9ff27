import { expect, it } from 'vitest';
import { actorsIn } from '../../src/cli/graph-actors.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

it('there are none where there is no graph', () => {
  expect(actorsIn(temporaryFolder().out)).toBeUndefined();
});

it('are those of the sample graph, with kinds, names and rows', () => {
  const iran = actorsIn('graph')?.find(({ row }) => row === 'countries/iran');
  expect(iran).toMatchObject({ label: 'Iran', kind: 'place' });
  expect(iran?.names.map(([name]) => name)).toContain('Iran');
});
