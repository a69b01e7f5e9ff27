import { expect, it } from 'vitest';
import { examples } from '../../src/cli/command.ts';

it('examples are a block of their own below the help', () => {
  expect(examples('dramatis build', 'dramatis start')).toBe(
    '\nExamples:\n  dramatis build\n  dramatis start\n',
  );
});
