import { expect, it } from 'vitest';
import { lazily } from '../../src/base/lazily.ts';

it('makes a thing when it is first asked for, once, be it nothing', () => {
  const made: string[] = [];
  const thing = lazily(() => void made.push('made'));
  expect(made).toEqual([]);
  expect([thing(), thing()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made']);
});
