import { expect, it } from 'vitest';
import { wrong } from '../../../src/corrections/verbs/wrong.ts';

it('names a relation that there is, and ends of the kinds that it joins', () => {
  const read = (relation: string, subject: string, object?: string) =>
    wrong.read({ relation, subject, ...(object && { object }) });
  expect(read('friend', 'A')).toContain('no relation; there are: office, role, party');
  expect(read('seat', 'Emil Wondra (person)', 'Bonn')).toContain('organization and place');
  expect(read('seat', 'Siemens', 'Emil Wondra (person)')).toContain(
    '“Emil Wondra” is said to be something else',
  );
  expect(read('occupation', 'Emil Wondra', 'Siemens')).toContain('one actor only');
  expect(read('seat', 'Siemens (organization)', 'München')).toMatchObject({
    verb: 'wrong',
    relation: 'seat',
  });
});

it('takes its arguments in the order of the statement; of one actor, the role comes at once', () => {
  expect(wrong.read(wrong.fromArguments(['role', 'Emil Wondra', 'Siemens', 'Chef']))).toMatchObject({
    actors: [{ name: 'Emil Wondra' }, { name: 'Siemens' }],
    role: 'Chef',
  });
  expect(wrong.read(wrong.fromArguments(['occupation', 'Emil Wondra', 'Koch']))).toEqual({
    ...{ verb: 'wrong', relation: 'occupation', actors: [{ name: 'Emil Wondra' }], role: 'Koch' },
  });
  expect(wrong.read(wrong.fromArguments(['role']))).toContain('no actor');
});
