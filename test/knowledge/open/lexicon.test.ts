import { expect, it } from 'vitest';
import { createLexicon } from '../../../src/knowledge/compile/lexicon.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { PackError } from '../../../src/knowledge/format/pack-error.ts';
import { openLexicon } from '../../../src/knowledge/open/lexicon.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const lexicon = createLexicon<'town' | 'river'>({ town: 1, river: 2 });
lexicon.add('Main', 'river');
lexicon.add('Halle', 'town');
lexicon.add('Werra', 'river');
const { sections } = lexicon.finish();
const opened = openLexicon(openPack(writePack(new Map(sections)), 'a pack'));

it('a word has its number, its classes, and comes back from its number', () => {
  expect(['Halle', 'Main', 'Werra'].map(opened.find)).toEqual([0, 1, 2]);
  expect([0, 1, 2].map(opened.word)).toEqual(['Halle', 'Main', 'Werra']);
  expect(['Halle', 'Main', 'Werra'].map(opened.classesOf)).toEqual([1, 2, 2]);
});

it('an unknown word has no number and no class', () => {
  expect([opened.find('Rhein'), opened.classesOf('Rhein')]).toEqual([-1, 0]);
});

it('the last part of a compound is looked up as a word of its own', () =>
  expect([opened.findTail('Konzerthalle', 7), opened.findTail('Konzerthalle', 6)]).toEqual([0, -1]));

it('a pack without words is refused with its name', () => {
  const empty = openPack(writePack(new Map()), 'names.bin');
  expect(() => openLexicon(empty)).toThrow(PackError);
  expect(() => openLexicon(empty)).toThrow('names.bin');
});
