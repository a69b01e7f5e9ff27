import { expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';

it('an error of the user ends the program with 1, or with a code of its own', () => {
  expect(new UserError('No.')).toMatchObject({ message: 'No.', code: 1 });
  expect(new UserError('Busy.', 75).code).toBe(75);
});

it('it is told from all other errors', () => {
  expect(new UserError('No.')).toBeInstanceOf(Error);
  expect(new Error('No.')).not.toBeInstanceOf(UserError);
});
