import { describe, expect, it } from 'vitest';
import { PATTERN_WORDS as GERMAN, patternWords as german } from '../../src/languages/de/pattern-words.ts';
import { PATTERN_WORDS as ENGLISH, patternWords as english } from '../../src/languages/en/pattern-words.ts';
import { patternWordsIn } from '../../src/languages/pattern-words.ts';

it('a word may be in several lists', () => {
  const words = patternWordsIn('# id: x\nkreis\tdivision local\nort\ttown\nstadt\ttown local\n');
  expect(words('local')).toEqual(['kreis', 'stadt']);
  expect(words('town')).toEqual(['ort', 'stadt']);
  expect(words('staff')).toEqual([]);
});

describe('each list has words', () => {
  it.each(GERMAN)('in German: %s', (list) => expect(german(list).length).toBeGreaterThan(0));
  it.each(ENGLISH)('in English: %s', (list) => expect(english(list).length).toBeGreaterThan(0));
});
