import { expect, it } from 'vitest';
import { distinct } from '../../../src/corrections/verbs/distinct.ts';

it('takes two names or more, of whatever kinds', () => {
  expect(distinct.read(distinct.fromArguments(['A', 'B (place)', 'C']))).toMatchObject({ verb: 'distinct' });
  expect(distinct.read(['A'])).toContain('2 names');
  expect(distinct.read(['A', 'A'])).toContain('twice');
});
