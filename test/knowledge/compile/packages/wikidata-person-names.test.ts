/** Names of a package with a list for each gender. */
import { expect, it } from 'vitest';
import { wikidataPersonNames } from '../../../../src/knowledge/compile/packages/wikidata-person-names.ts';
import { installed } from '../../../../src/tools/compile/installed.ts';

it('gives first names of all genders, and surnames', async () => {
  const { firstNames, surnames } = await wikidataPersonNames.read(installed);
  expect(firstNames).toHaveLength(3);
  expect(surnames).toContain('Merkel');
});
