/** English first names of packages that are functions. */
import { expect, it } from 'vitest';
import { stdlib } from '../../../../src/knowledge/compile/packages/stdlib.ts';

it('asks each package for its list, and takes what is no function for none', async () => {
  const load = (name: string): unknown => (name.includes('female') ? () => ['Ida', 'Ruth'] : {});
  const trees = await stdlib.read({ load, textOf: () => '' });
  expect(trees).toEqual({ firstNames: [['Ida', 'Ruth'], []] });
});
