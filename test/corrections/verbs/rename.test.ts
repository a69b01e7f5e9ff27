import { expect, it } from 'vitest';
import { rename } from '../../../src/corrections/verbs/rename.ts';

it('needs a new name', () => {
  expect(rename.read({ actor: 'A' })).toContain('new name is missing');
  expect(rename.read({ actor: 'A', to: '  ' })).toContain('new name is missing');
  expect(rename.read(rename.fromArguments(['A', 'B']))).toEqual({
    verb: 'rename',
    actor: { name: 'A' },
    to: 'B',
  });
});
