import { expect, it } from 'vitest';
import { readAdditions } from '../../../src/viewer/add/addition.ts';
import { ADDITION } from './made.ts';

it('is read as it was kept', () => {
  const row = { ...ADDITION, fresh: [{ ...ADDITION.fresh[0], row: 'people/x', description: 'envoy' }] };
  expect(readAdditions(JSON.stringify([ADDITION, row]))).toEqual([ADDITION, row]);
});

it.each([
  '',
  '{',
  'null',
  '[1, null, {}]',
  JSON.stringify([{ ...ADDITION, file: '../../etc/passwd' }]),
  JSON.stringify([{ ...ADDITION, content: 'no JSON' }]),
])('is none where it makes no sense: %j', (json) => {
  expect(readAdditions(json)).toEqual([]);
});

it('has nobody whose kind nobody knows', () => {
  const odd = { ...ADDITION, fresh: [{ id: 'e:x', kind: 'ghost' }, { kind: 'person' }] };
  expect(readAdditions(JSON.stringify([odd]))[0]?.fresh).toEqual([]);
});
