import { expect, it } from 'vitest';
import { rename } from '../../../src/corrections/verbs/rename.ts';
import { fieldsOf } from '../../../src/corrections/verbs/verb.ts';

it('a verb writes what is its own, and nothing else', () => {
  expect(rename.value({ verb: 'rename', actor: { name: 'A' }, to: 'B' })).toEqual({ actor: 'A', to: 'B' });
  expect(rename.value({ verb: 'ignore', actors: [{ name: 'A' }] })).toBeUndefined();
});

it('fields are known ones', () => {
  expect(fieldsOf({ a: 1 }, ['a', 'b'])).toEqual({ a: 1 });
  expect(fieldsOf({ c: 1 }, ['a', 'b'])).toBe('“c” is not known here; there are: a, b.');
  expect(fieldsOf('x', ['a', 'b'])).toContain('{a: …, b: …}');
  expect(fieldsOf(['x'], ['a'])).toContain('not enough');
});
