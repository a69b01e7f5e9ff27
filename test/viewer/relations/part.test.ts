// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { relating, relationTable } from '../../../src/viewer/relations/part.ts';

it('holds the legend and the table', async () => {
  expect(await Promise.all([relating.load(), relationTable.load()])).toEqual([true, true]);
  expect(relating.loaded.value).toHaveProperty('RelationLegend');
  expect(relationTable.loaded.value).toHaveProperty('RelationTable');
});
