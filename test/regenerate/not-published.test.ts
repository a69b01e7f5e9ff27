import { expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { NotPublished } from '../../src/regenerate/not-published.ts';

const problems = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ code: 'x', where: `a${i}.md`, message: 'Wrong.' }));

it('says what is wrong, what to do, and whether a graph is left', () => {
  const error = new NotPublished(problems(1), 'Mend it.', true);
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toBe(
    'Nothing was published; the last graph stays as it was.\n  a0.md: Wrong.\nMend it.',
  );
  expect(new NotPublished(problems(1), 'Mend it.', false).message).toMatch(/^Nothing was published\.\n/);
});

it('tells twenty of many problems and holds all of them', () => {
  const error = new NotPublished(problems(22), 'Mend it.', true);
  expect(error.message).toContain('a19.md');
  expect(error.message).not.toContain('a20.md');
  expect(error.message).toContain('… and 2 more');
  expect(error.problems).toHaveLength(22);
});
