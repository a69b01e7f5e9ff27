import { expect, it } from 'vitest';
import { ignore } from '../../../src/corrections/verbs/ignore.ts';

it('writes one name without brackets', () => {
  expect(ignore.value({ verb: 'ignore', actors: [{ name: 'Egal', kind: 'person' }] })).toBe('Egal (person)');
  expect(ignore.value({ verb: 'ignore', actors: [{ name: 'A' }, { name: 'B' }] })).toEqual(['A', 'B']);
  expect(ignore.read(ignore.fromArguments(['A']))).toEqual({ verb: 'ignore', actors: [{ name: 'A' }] });
});
