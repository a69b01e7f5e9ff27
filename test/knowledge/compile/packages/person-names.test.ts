/** First names and surnames of packages. */
import { expect, it } from 'vitest';
import { readPersonNames } from '../../../../src/knowledge/compile/packages/person-names.ts';
import { installed } from '../../../../src/tools/compile/installed.ts';

it('are single words in Latin letters that news prints', async () => {
  const { firstNames, surnames } = await readPersonNames(installed);
  for (const names of [firstNames, surnames]) {
    expect(names.size).toBeGreaterThan(5000);
    expect([...names].filter((name) => !/^[\p{Script=Latin}\p{M}'’-]+$/u.test(name))).toEqual([]);
  }
  expect([firstNames.has('Angela'), surnames.has('Merkel')]).toEqual([true, true]);
});
