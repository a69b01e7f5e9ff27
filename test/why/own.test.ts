import { expect, it } from 'vitest';
import { own } from '../../src/why/own.ts';

it('a record gives what it holds, and nothing that all objects have', () => {
  const record = { rule: 'Regel' };
  expect(own(record, 'rule')).toBe('Regel');
  for (const key of ['list', '', 'constructor', '__proto__', 'toString'])
    expect(own(record, key)).toBeUndefined();
});
