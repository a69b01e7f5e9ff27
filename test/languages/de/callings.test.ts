import { expect, it } from 'vitest';
import { callings } from '../../../src/languages/de/callings.ts';

it('are words in small letters for women as for men, each of one calling', () => {
  const words = Object.values(callings).flat();
  expect(words).toEqual(words.map((word) => word.toLowerCase()));
  expect(new Set(words).size).toBe(words.length);
  for (const word of ['minister', 'staatssekretär', 'torwart', 'nationalspieler'])
    expect(words).toContain(`${word}in`);
});
