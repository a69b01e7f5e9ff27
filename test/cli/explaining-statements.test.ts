/** Explanations of what the sample graph states. */
import { expect, it } from 'vitest';
import { statementLines } from '../../src/cli/explaining-statements.ts';
import { openPublished } from '../../src/cli/published.ts';
import { statementsOf } from '../../src/write/statements.ts';

const published = openPublished('graph');
const statement = statementsOf(published.graph).find(({ to }) => to !== undefined) ?? expect.fail();

it('a statement of two is told with its ends, its place, its rule and its words', () => {
  const lines = statementLines(published, [statement.from, statement.to ?? '']);
  expect(lines[0]).toBe('What articles state:');
  expect(lines[1]).toMatch(/^ {2}[a-z-]+.*: .+ → .+ \(\d+ sentences?.*\)$/u);
  expect(lines.join('\n')).toMatch(/\n {4}\S+:\d+\n {4}\S.*\.\n {4}It was read in the words “.+”\./u);
  expect(statementLines(published, [statement.from])).toEqual(expect.arrayContaining([lines[1]]));
});

it('of whom nothing is stated there is nothing to tell', () => {
  expect(statementLines(published, ['e:nobody'])).toEqual([]);
});
