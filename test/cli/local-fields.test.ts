import { expect, it } from 'vitest';
import { CORE_FIELDS, fieldsIn, only } from '../../src/cli/local-fields.ts';

it('knows single fields, the core and every one, in one order', () => {
  expect(fieldsIn('local,language')).toEqual(['language', 'local']);
  expect(fieldsIn('core')).toEqual(CORE_FIELDS);
  expect(fieldsIn('core,evidence,text')).toHaveLength(CORE_FIELDS.length + 2);
  expect(CORE_FIELDS).not.toContain('evidence');
  expect(fieldsIn('full')).toContain('evidence');
});

it('refuses what it does not know', () => {
  expect(() => fieldsIn('language,mention')).toThrow('mention');
});

it('leaves out what has no value', () => {
  expect(only(new Set(['a', 'b']), { a: 0, b: undefined, c: 1 })).toEqual({ a: 0 });
});
