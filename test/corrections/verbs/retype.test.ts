import { expect, it } from 'vitest';
import { retype } from '../../../src/corrections/verbs/retype.ts';

it('needs another kind, one that there is', () => {
  expect(retype.read({ actor: 'A', to: 'ship' })).toContain('person, organization, place');
  expect(retype.read({ actor: 'A (person)', to: 'person' })).toContain('already');
  expect(retype.read(retype.fromArguments(['A (person)', 'place']))).toMatchObject({ to: 'place' });
});
