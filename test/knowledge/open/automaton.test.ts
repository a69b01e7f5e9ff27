import { describe, expect, it } from 'vitest';
import { buildAutomaton, storeEdges } from '../../../src/knowledge/compile/automaton.ts';
import { openAutomaton, restoreEdges } from '../../../src/knowledge/open/automaton.ts';

const CITIES = ['Berlin', 'Bern', 'Bonn'];
const { size, find, findTail, word } = openAutomaton(buildAutomaton(CITIES));

it('words have their rank in sorted order', () => {
  expect(size).toBe(3);
  expect(CITIES.map(find)).toEqual([0, 1, 2]);
  expect([0, 1, 2].map(word)).toEqual(CITIES);
});

it('beginnings, longer words and other letters are not among them', () =>
  expect(['', 'B', 'Ber', 'Berne', 'bern', 'Köln'].map(find)).toEqual([-1, -1, -1, -1, -1, -1]));

describe('the end of a word', () => {
  it('is found as if it were written large', () =>
    expect([findTail('Westbern', 4), findTail('Westberlin', 4), findTail('Westbern', 3)]).toEqual([
      1, 0, -1,
    ]));

  it('is looked up anew for another word of the same length, and again for the first', () => {
    const asked = ['Westbonn', 'Westbern', 'Westbonn', 'Westbonn'];
    expect(asked.map((one) => findTail(one, 4))).toEqual([2, 1, 2, 2]);
  });

  it('may begin behind any number of letters', () => {
    for (const length of [63, 64, 65, 300]) expect(findTail(`${'x'.repeat(length)}bonn`, length)).toBe(2);
  });
});

it('stored edges come back, and so does a set of no words', () => {
  for (const words of [CITIES, []]) {
    const { alphabet, edges, root } = buildAutomaton(words);
    const again = openAutomaton({ alphabet, root, edges: restoreEdges(storeEdges(edges)) });
    expect([again.size, again.find('Bern')]).toEqual([words.length, words.indexOf('Bern')]);
  }
});
