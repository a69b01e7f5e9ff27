/** Sets of words as automata: what goes in comes out, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, storeEdges } from '../../../src/knowledge/compile/automaton.ts';
import { type Automaton, openAutomaton, restoreEdges } from '../../../src/knowledge/open/automaton.ts';

const sorted = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => word !== '').sort();
const open = (words: readonly string[]): Automaton => openAutomaton(buildAutomaton(sorted(words)));

/** Short words of few letters share beginnings and endings, which is where an automaton can go wrong. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'é', '-'), minLength: 1, maxLength: 6 }),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const wordSets = fc.array(word, { maxLength: 60 });

describe('an automaton', () => {
  it('numbers its words in sorted order and gives them back', () => {
    fc.assert(
      fc.property(wordSets, (words) => {
        const list = sorted(words);
        const automaton = open(words);
        expect(automaton.size).toBe(list.length);
        expect(list.map((one) => automaton.find(one))).toEqual(list.map((_, rank) => rank));
        expect(list.map((_, rank) => automaton.word(rank))).toEqual(list);
      }),
      { seed: 1 },
    );
  });

  it('has no other words', () => {
    fc.assert(
      fc.property(wordSets, fc.array(word), (words, others) => {
        const known = new Set(sorted(words));
        const automaton = open(words);
        const near = [...known].flatMap((one) => [one.slice(0, -1), one.slice(1), `${one}a`, `${one}${one}`]);
        for (const other of [...others, ...near, ''])
          expect(automaton.find(other) !== -1).toBe(known.has(other));
      }),
      { seed: 2 },
    );
  });

  it('finds the rest of a word written large', () => {
    const automaton = open(['Bad', 'Ver', 'SS', 'SSa', 'ab']);
    const words: readonly [word: string, at: number, found: string][] = [
      ['Lindbad', 4, 'Bad'],
      ['bad', 0, 'Bad'],
      ['Cab', 1, ''],
      ['aß', 1, 'SS'],
      ['aßa', 1, 'SSa'],
      ['ab', 2, ''],
    ];
    for (const [word, at, found] of words) expect(automaton.findTail(word, at)).toBe(automaton.find(found));
  });

  it('takes halves of characters apart', () => {
    const automaton = open(['\ud83c', '\ude00', '😀', '🎉']);
    expect(['\ud83c', '\ud83d', '😀', '🎉'].map((one) => automaton.find(one) !== -1)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('shares the endings of its words', () => {
    const { edges } = buildAutomaton(['Amtes', 'Landes', 'Standes']);
    expect(edges.length).toBeLessThan('AmtesLandesStandes'.length);
  });

  it('is stored and restored edge by edge', () => {
    fc.assert(
      fc.property(wordSets, (words) => {
        const { edges } = buildAutomaton(sorted(words));
        expect(restoreEdges(storeEdges(edges))).toEqual(edges);
      }),
      { seed: 3 },
    );
  });

  it('refuses more characters than it has symbols for', () => {
    const words = Array.from({ length: 256 }, (_, i) => String.fromCharCode(0x4e00 + i));
    expect(() => buildAutomaton(words)).toThrow('at most 255 different characters, not 256');
  });
});

it('tells the parts of words whose turn changes, again and again, and of long ones', () => {
  const { find, findTail } = open(['Amt', 'Recht', 'T']);
  const long = `${'x'.repeat(70)}amt`;
  for (const [word, at, tail] of [
    ['bauamt', 3, 'Amt'],
    ['baurecht', 3, 'Recht'],
    ['bauamt', 3, 'Amt'],
    ['bauamt', 5, 'T'],
    ['bauamt', 4, 'Mt'],
    ['bauamt', 4, 'Mt'],
    [long, 70, 'Amt'],
  ] as const)
    expect(findTail(word, at), `${word} ${at}`).toBe(find(tail));
});
