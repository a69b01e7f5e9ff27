import { expect, it } from 'vitest';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { presenceIn } from '../../../src/viewer/time/presence.ts';
import { countedFixture } from '../counted.ts';

const { opened } = countedFixture();
const model = modelFrom(opened);
if (!model) throw new Error('the fixture is not a graph');
const visible = applyFilters(model, DEFAULT_FILTERS);

it('those in the picture are counted as they are then', () => {
  const { articles, links, of } = presenceIn(opened, visible, { from: '2020-02' });
  expect(of).toBe(1);
  expect([...articles]).toEqual([
    ['e:x', 1],
    ['e:y', 1],
    ['e:z', 0],
  ]);
  expect([...links]).toEqual([['e:x|e:y', 1]]);
});
