/** A form that the table of classes does not hold is looked up by the nearest one that it does. */
import { expect, it } from 'vitest';
import { usageOf } from '../../../src/find/profile/usage-of.ts';
import { compileWords } from '../../../src/knowledge/compile/words.ts';
import { NO_WORDS, openWords } from '../../../src/knowledge/open/words.ts';
import { german } from '../../../src/languages/de/index.ts';
import { knowledge } from '../../knowledge.ts';

const { gazetteer } = knowledge;
const usage = [['Wondra', 'Lindrau'], ['laut', 'leise'], ['Fest', 'Stadtfest', 'Saal'], ['A00']];
const words = openWords(compileWords({ forms: new Map(), lists: [], usage, made: [] }), 'a.bin');
const of = (text: string) => usageOf(text, { words, gazetteer, language: german });

it.each([
  ['Wondra', 1, 'itself'],
  ['Wondras', 1, 'its genitive'],
  ['WONDRA', 1, 'in capitals'],
  ['Laut', 2, 'written small'],
  ['Wein-Wondra', 1, 'its last part'],
  ['Altstadtfest', 3, 'its longest tail'],
  ['Festsaal', 3, 'its tail'],
  ['A61', 4, 'with other digits'],
  ['vorlaut', 0, 'no tail of a small word'],
  ['Lutz', 0, 'nothing'],
  ['', 0, 'nothing'],
])('%s has class %i: %s', (text, own) => expect(of(text)).toBe(own));

it('no word has a class in a language without a table', () =>
  expect(usageOf('Wondra', { words: NO_WORDS, gazetteer, language: german })).toBe(0));
