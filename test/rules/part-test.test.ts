/** What a part of a match statement asks of one word. */
import { expect, it } from 'vitest';
import { parseMatch } from '../../src/rules/compromise.ts';
import { partTest } from '../../src/rules/part-test.ts';
import { isTag, type Tag, tagSet } from '../../src/rules/tags.ts';

const bitsOf = (tags: readonly string[]) => tagSet(...tags.filter(isTag));
const testOf = (match: string) => {
  const [part] = parseMatch(match).regs;
  return part && partTest(part, bitsOf);
};
const word = (normal: string, ...tags: readonly Tag[]) => ({ normal, ...tagSet(...tags) });

it.each<[match: string, normal: string, tags: readonly Tag[], fits: boolean]>([
  ['#Role', 'bote', ['Role'], true],
  ['#Role', 'bote', ['Noun'], false],
  ['!#Role', 'bote', ['Noun'], true],
  ['.', 'bote', [], true],
  ['bote', 'bote', [], true],
  ['bote', 'boten', [], false],
  ['(bote|amt)', 'amt', [], true],
  ['/^am/', 'amt', [], true],
  ['(#Role|#Noun)', 'amt', ['Noun'], true],
  ['(#Role|#Noun)', 'amt', ['Place'], false],
  ['(#Role && !#Noun)', 'amt', ['Role'], true],
  ['(#Role && !#Noun)', 'amt', ['Role', 'Noun'], false],
  ['(#Role|amt)', 'amt', [], true],
])('%s and %s: %j', (match, normal, tags, fits) => expect(testOf(match)?.(word(normal, ...tags))).toBe(fits));

it('is none for a part that may ask for several words', () => {
  expect(testOf('(#Role #Noun|#Place)')).toBeUndefined();
});
