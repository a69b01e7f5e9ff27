/** What people are called by what they do. */
import { expect, it } from 'vitest';
import { callingsIn } from '../../src/languages/callings.ts';

it('are sorted into groups by what their file notes', () => {
  expect(callingsIn('# id: xx/callings\n-maire\tpolitics\ngardien\tsport\nministre\tpolitics\n')).toEqual({
    politics: ['-maire', 'ministre'],
    sport: ['gardien'],
    culture: [],
    work: [],
  });
});
