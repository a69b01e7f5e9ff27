/** Words with classes on the way to a pack. */
import { expect, it } from 'vitest';
import { createLexicon } from '../../../src/knowledge/compile/lexicon.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { openLexicon } from '../../../src/knowledge/open/lexicon.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const bits = { low: 1, high: 2 ** 31 };

it('a word keeps all its classes, up to the last bit', () => {
  const lexicon = createLexicon<keyof typeof bits>(bits);
  lexicon.add('Basra', 'low');
  lexicon.add('Basra', 'high');
  lexicon.add('Amman', 'high');
  lexicon.add('', 'low');
  const { ranks, sections } = lexicon.finish();
  const opened = openLexicon(openPack(writePack(new Map(sections)), 'a pack'));
  expect([...ranks]).toEqual([
    ['Amman', 0],
    ['Basra', 1],
  ]);
  expect(['Amman', 'Basra', ''].map(opened.classesOf)).toEqual([2 ** 31, 2 ** 31 + 1, 0]);
  expect(opened.classesAt(-1)).toBe(0);
});

it('words with the rarest letters are left out where there are too many letters', () => {
  const lexicon = createLexicon<keyof typeof bits>(bits);
  const letters = Array.from({ length: 255 }, (_, i) => String.fromCharCode(0x4e00 + i));
  for (const letter of letters) {
    lexicon.add(letter, 'low');
    lexicon.add(letter + letter, 'low');
  }
  lexicon.add('Ж', 'low');
  const { ranks } = lexicon.finish();
  expect([ranks.size, ranks.has('Ж'), ranks.has(letters[254] ?? '')]).toEqual([510, false, true]);
});
