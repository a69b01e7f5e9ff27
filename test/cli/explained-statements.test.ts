/** Explanations of what the sample graph states. */
import { expect, it } from 'vitest';
import { explainedStatements } from '../../src/cli/explained-statements.ts';
import { openPublished } from '../../src/cli/published.ts';
import { catalogued } from '../../src/why/catalogue.ts';
import { statementsOf } from '../../src/write/statements.ts';

const published = openPublished('graph');
const statement = statementsOf(published.graph).find(({ to }) => to !== undefined) ?? expect.fail();

it('a statement of two is told with its ends, its place, its rule and its words', () => {
  const [first] = explainedStatements(published, [statement.from, statement.to ?? '']);
  expect(first).toMatchObject({ from: { id: statement.from }, to: { id: statement.to } });
  expect(first?.at).toMatch(/^\S+:\d+$/);
  expect(first?.reasons.join(' ')).toMatch(/\. It was read in the words “.+”\./u);
  for (const rule of first?.rules ?? expect.fail()) expect(catalogued(rule)).toBeDefined();
  expect(explainedStatements(published, [statement.from])).toContainEqual(first);
});

it('of whom nothing is stated there is nothing to tell', () => {
  expect(explainedStatements(published, ['e:nobody'])).toEqual([]);
});
