/** Names of a package with locales. */
import { expect, it } from 'vitest';
import { faker } from '../../../../src/knowledge/compile/packages/faker.ts';
import { installed } from '../../../../src/tools/compile/installed.ts';

it('gives first names and surnames of each locale', async () => {
  const { firstNames, surnames } = await faker.read(installed);
  expect(JSON.stringify(firstNames)).toContain('"Wolfgang"');
  expect(JSON.stringify(surnames)).toContain('"Schneider"');
  expect(JSON.stringify(surnames)).not.toContain('"Wolfgang"');
});
