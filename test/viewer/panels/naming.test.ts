// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { findActors, warmUp } from '../../../src/viewer/panels/naming.ts';
import { loadFixture, openPage } from '../page.ts';

const labels = (query: string) => findActors(query).map(({ actor }) => actor.label);

beforeEach(() => {
  openPage();
});

it('finds the best nine, those of a new graph as well', () => {
  expect(labels('a')).toHaveLength(9);
  expect(labels('neuer name')).toEqual([]);
  loadFixture({ extra: [['Neuer Name', 'person', 2]] });
  expect(labels('neuer name')).toEqual(['Neuer Name']);
});

it('hears how names sound once it is warm', async () => {
  await warmUp();
  expect(labels('khamenei')).toEqual(['Ali Chamenei']);
});
