/** The tags by which a match statement is told from afar. */
import { describe, expect, it } from 'vitest';
import { beginningsOf, neededOf, secondsOf, withTags } from '../../src/rules/asked-tags.ts';
import { parseMatch } from '../../src/rules/compromise.ts';

const partsOf = (match: string) => parseMatch(match).regs;

describe('a match', () => {
  it.each([
    ['#A #B', ['A']],
    ['#A? #B', ['A', 'B']],
    ['(#A|#B)', ['A', 'B']],
    ['(#A && !#B)', ['A']],
    ['(#A #B|#C)', ['A', 'C']],
    ['#A?', []],
    ['der #A', []],
    ['!#A #B', []],
  ])('%s begins with %j', (match, tags) => expect(beginningsOf(partsOf(match))).toEqual(tags));

  it.each([
    ['#A #B', ['B']],
    ['#A+ #B', ['A', 'B']],
    ['#A #B? #C', ['B', 'C']],
    ['#A? #B', []],
    ['(#A #B|#C) #D', []],
    ['#A der', []],
    ['#A', []],
  ])('%s goes on with %j', (match, tags) => expect(secondsOf(partsOf(match))).toEqual(tags));

  it.each([
    ['#A #B? (#C|#D)', ['A']],
    ['#A (#B && !#C)', ['A', 'B']],
    ['!#A #B', ['B']],
  ])('%s needs %j', (match, tags) => expect(neededOf(partsOf(match))).toEqual(tags));
});

it('a tag of no list is told, wherever it stands', () => {
  const isTag = (name: string): name is 'A' => name === 'A';
  const check = (match: string) =>
    partsOf(match).map((part) => withTags(part, isTag, (tag) => `${tag} is not a tag`));
  expect(check('#A (#A|der)')).toHaveLength(2);
  expect(() => check('#A (#A|#B)')).toThrow('B is not a tag');
});
