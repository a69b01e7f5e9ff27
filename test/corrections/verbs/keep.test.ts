import { expect, it } from 'vitest';
import { keep } from '../../../src/corrections/verbs/keep.ts';

it('writes one name without brackets, and holds everywhere', () => {
  expect(keep.value({ verb: 'keep', actors: [{ name: 'Great Reset', kind: 'organization' }] })).toBe(
    'Great Reset (organization)',
  );
  expect(keep.value({ verb: 'keep', actors: [{ name: 'A' }, { name: 'B' }] })).toEqual(['A', 'B']);
  expect(keep.read(keep.fromArguments(['A', 'A']))).toContain('twice');
  expect(keep.scoped).toBe(false);
});
