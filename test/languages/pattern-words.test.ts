import { expect, it } from 'vitest';
import { patternWords as german } from '../../src/languages/de/pattern-words.ts';
import { patternWords as english } from '../../src/languages/en/pattern-words.ts';
import { PATTERN_WORDS, patternWordsIn } from '../../src/languages/pattern-words.ts';

it('a word may be in several lists', () => {
  const words = patternWordsIn('# id: x\nkreis\tdivision local\nort\ttown\nstadt\ttown local\n');
  expect(words('local')).toEqual(['kreis', 'stadt']);
  expect(words('town')).toEqual(['ort', 'stadt']);
  expect(words('staff')).toEqual([]);
});

it.each(PATTERN_WORDS)('some language has words of the list %s', (list) => {
  expect(german(list).length + english(list).length).toBeGreaterThan(1);
});
