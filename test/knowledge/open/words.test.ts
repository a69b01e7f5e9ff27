import { expect, it } from 'vitest';
import { TAIL_CLASSES } from '../../../src/knowledge/classes.ts';
import { compileWords } from '../../../src/knowledge/compile/words.ts';
import { PackError } from '../../../src/knowledge/format/pack-error.ts';
import { NO_WORDS, openWords } from '../../../src/knowledge/open/words.ts';

const empty = () => compileWords({ forms: new Map(), lists: [], usage: [], made: [] });

it('a language without words knows what an unknown one does', () => {
  const words = openWords(empty(), 'fr.words.bin');
  for (const own of [words, NO_WORDS]) {
    expect([own.find('Haus'), own.findTail('Rathaus', 3), own.classesAt(0), own.classesOf('Haus')]).toEqual([
      -1, -1, 0, 0,
    ]);
    expect(TAIL_CLASSES.filter((tail) => own.tails[tail].has('haus'))).toEqual([]);
    expect([own.usage.names, own.usage.classAt(0)]).toEqual([[], 0]);
  }
});

it('a file that is no pack is refused with its name', () => {
  const cut = empty().subarray(0, 20);
  expect(() => openWords(cut, 'fr.words.bin')).toThrow(PackError);
  expect(() => openWords(cut, 'fr.words.bin')).toThrow(/^fr\.words\.bin: /);
});
